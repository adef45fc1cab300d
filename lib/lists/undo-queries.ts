import type { Tx } from '@/lib/platform/db/client'
import { unsealJson } from '@/lib/platform/sealed-json'
import { placeOfImage, type ChildrenImage, type SponsorsImage, type UndoImage } from './undo-image'

/** A commit with what stood there before; null while the list waits. */
export async function findCommit(tx: Tx, communeId: string, listId: string) {
  const row = await tx.listCommit.findFirst({
    where: { listId },
    select: {
      committedAt: true,
      before: true,
      undoing: { select: { undoneAt: true } },
    },
  })
  if (!row) return null
  const image = row.before && unsealJson<UndoImage>(row.before, placeOfImage(communeId, listId))
  return { committedAt: row.committedAt, undoneAt: row.undoing?.undoneAt ?? null, image }
}

/** What a list itself writes about a child, and traces, which only say who looked. */
const WRITTEN_ALONG = [
  ...['acceptance', 'enrolment', 'circumstance', 'hardship_marking', 'trace'],
  ...['recognition', 'support_term', 'pledge', 'child_withdrawal', 'child_key'],
  ...['child_distinction', 'proposal', 'poverty_status'],
]

/** The codes of children of the list that somebody did anything about after it was written. */
export async function childrenTouchedSince(
  tx: Tx,
  { listId, at }: { listId: string; at: Date },
  image: ChildrenImage,
): Promise<string[]> {
  const touched = [...image.added, ...image.changed].map(({ id, version }) => ({ id, version }))
  const added = image.added.map(({ id }) => id)
  const rows = await tx.$queryRaw<{ code: string }[]>`
    with said as (
      select * from jsonb_to_recordset(${JSON.stringify(touched)}::jsonb) as said(id uuid, version int)),
    own_term as (
      select t.id, t.child_id, t.ends_on from support_term t
      join recognition r on r.commune_id = t.commune_id and r.id = t.recognition_id
      where r.list_id = ${listId}::uuid)
    select c.code from said join child c on c.id = said.id
    where c.version <> said.version
      or exists (select from circumstance x where x.child_id = c.id
        and (x.recorded_at > ${at} or (x.recorded_at = ${at} and x.valid_to is not null)
          or (x.id = any(${[...image.endedCircumstances]}::uuid[])
            and x.valid_to is distinct from ${image.on}::date)))
      or exists (select from hardship_marking x where x.child_id = c.id
        and (x.recorded_at > ${at} or (x.recorded_at = ${at} and x.valid_to is not null)
          or (x.id = any(${[...image.endedMarkings]}::uuid[])
            and x.valid_to is distinct from ${image.on}::date)))
      or exists (select from poverty_status x where x.child_id = c.id and x.recorded_at > ${at})
      or exists (select from proposal x where x.child_id = c.id and (x.proposed_at > ${at}
        or exists (select from proposal_verification v where v.proposal_id = x.id and v.verified_at > ${at})
        or exists (select from proposal_decision d where d.proposal_id = x.id and d.decided_at > ${at})))
      or exists (select from enrolment x where x.child_id = c.id and x.recorded_at > ${at})
      or exists (select from own_term t where t.child_id = c.id and (t.ends_on is not null
        or exists (select from pledge p where p.term_id = t.id
          and (p.recorded_at > ${at} or p.valid_to is not null))))
      or exists (select from payment_part x join payment p on p.commune_id = x.commune_id
          and p.id = x.payment_id where x.child_id = c.id and p.recorded_at > ${at})
      or c.id in (select rows_naming('child', ${added}::uuid[], ${WRITTEN_ALONG}::text[]))
      or c.id in (select t.child_id from own_term t where t.id in (
        select rows_naming('support_term', array(select id from own_term), array['pledge'])))
    order by c.code limit 5`
  return rows.map(({ code }) => code)
}

/** What is written of a unit along with it. */
const WITH_UNITS = ['sponsor_village', 'sponsor_contact', 'sponsor_statement']

/** The names of units of the list that somebody did anything about after it was written. */
export async function sponsorsTouchedSince(tx: Tx, image: SponsorsImage): Promise<string[]> {
  const added = image.added.map((id) => ({ id, version: 1 }))
  const said = [...added, ...image.changed.map(({ id, version }) => ({ id, version }))]
  const rows = await tx.$queryRaw<{ name: string }[]>`
    select s.name::text as name
    from jsonb_to_recordset(${JSON.stringify(said)}::jsonb) as said(id uuid, version int)
    join sponsor s on s.id = said.id
    where s.version <> said.version
      or s.id in (select rows_naming('sponsor', ${[...image.added]}::uuid[], ${WITH_UNITS}::text[]))
    order by 1 limit 5`
  return rows.map(({ name }) => name)
}
