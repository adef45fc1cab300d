import { yearOf, type Day } from '@/lib/calendar/day'
import type { Tx } from '@/lib/platform/db/client'
import type { Author } from '@/lib/platform/entries/author'
import { endCircumstances, recordCircumstances } from './circumstance-records'
import type { LivingCircumstance } from './circumstance'
import { circumstancesAfter, type PovertyFact } from './poverty'

/** Records a finding of one child; one of this year changes what holds today. */
export async function recordFinding(
  tx: Tx,
  author: Author,
  today: Day,
  fact: PovertyFact & { childId: string },
  living: readonly Pick<LivingCircumstance, 'category' | 'isMain'>[],
): Promise<void> {
  await recordPovertyFacts(tx, author, [fact])
  if (fact.year !== yearOf(today)) return
  const { childId } = fact
  const { ended, begun } = circumstancesAfter(fact.standing, living)
  const gone = ended.map((category) => ({ category, childId }))
  await endCircumstances(tx, today, gone)
  const now = begun.map((one) => ({ ...one, childId }))
  await recordCircumstances(tx, author, today, now)
}

/**
 * Records findings, each as the next version of its child and year. For one child as for a list of a
 * whole commune; somebody else's record of the same moment breaks `poverty_version_once`.
 */
export async function recordPovertyFacts(
  tx: Tx,
  { communeId, personId, at }: Author,
  facts: readonly (PovertyFact & { childId: string })[],
): Promise<void> {
  if (facts.length === 0) return
  const rows = JSON.stringify(facts)
  await tx.$executeRaw`
    insert into poverty_status (commune_id, id, child_id, year, version_no, standing,
      decision_number, decided_on, points_b1, points_b2, recorded_by, recorded_at)
    select ${communeId}::uuid, gen_random_uuid(), f."childId", f.year,
      1 + coalesce((select max(p.version_no) from poverty_status p
        where p.commune_id = ${communeId}::uuid and p.child_id = f."childId" and p.year = f.year), 0),
      f.standing, f."decisionNumber", f."decidedOn", f."pointsB1", f."pointsB2",
      ${personId}::uuid, ${at}::timestamptz
    from jsonb_to_recordset(${rows}::jsonb) as f("childId" uuid, year int,
      standing poverty_standing, "decisionNumber" text, "decidedOn" date,
      "pointsB1" int, "pointsB2" int)`
}
