import { Prisma } from '@/prisma/client/client'
import { columnOf, dayFromColumn, yearOf, type Day } from '@/lib/calendar/day'
import type { Tx } from '@/lib/platform/db/client'
import type { RecordedPoverty } from './poverty'

/** What the reviews of each year said of a child, the newest year and the newest record first. */
export async function povertyOfChild(tx: Tx, childId: string): Promise<RecordedPoverty[]> {
  const rows = await tx.povertyStatus.findMany({
    where: { childId },
    orderBy: [{ year: 'desc' }, { versionNo: 'desc' }],
  })
  const people = await tx.person.findMany({
    where: { id: { in: rows.map(({ recordedBy }) => recordedBy) } },
    select: { id: true, fullName: true },
  })
  return rows.map((row, index) => ({
    year: row.year,
    standing: row.standing,
    decisionNumber: row.decisionNumber,
    decidedOn: row.decidedOn && dayFromColumn(row.decidedOn),
    pointsB1: row.pointsB1,
    pointsB2: row.pointsB2,
    isNewest: rows[index - 1]?.year !== row.year,
    recordedAt: row.recordedAt,
    by: people.find(({ id }) => id === row.recordedBy)?.fullName ?? '',
  }))
}

/** How many children of the list stand in a state that asks for somebody. */
export async function countPovertyStates(
  tx: Tx,
  on: Day,
): Promise<{ unconfirmed: number; review: number }> {
  const [counted] = await tx.$queryRaw<{ unconfirmed: number; review: number }[]>`
    select
      count(*) filter (where id in (${childrenOfPovertyState('unconfirmed', on)}))::int as unconfirmed,
      count(*) filter (where id in (${childrenOfPovertyState('review', on)}))::int as review
    from child_standing(${on}::date)`
  return counted ?? { unconfirmed: 0, review: 0 }
}

/** Circumstances that hold on a day. */
export async function livingCircumstances(tx: Tx, childId: string, on: Day) {
  return tx.circumstance.findMany({
    where: {
      childId,
      validFrom: { lte: columnOf(on) },
      OR: [{ validTo: null }, { validTo: { gt: columnOf(on) } }],
    },
    orderBy: [{ isMain: 'desc' }, { validFrom: 'desc' }, { id: 'desc' }],
  })
}

/**
 * `povertyStateOn` as a condition in SQL on who has a poor or near-poor circumstance: the children of
 * a state. A test proves that they agree.
 */
export function childrenOfPovertyState(state: 'unconfirmed' | 'review', on: Day): Prisma.Sql {
  const year = yearOf(on)
  const isOf = {
    unconfirmed: Prisma.sql`bool_and(p.standing is null)
      and bool_or(extract(year from m.valid_from) < ${year})`,
    review: Prisma.sql`bool_or(p.standing::text || '_household' <> m.category::text)`,
  }
  return Prisma.sql`
    select m.child_id from circumstance m
    left join (
      select distinct on (s.commune_id, s.child_id) s.commune_id, s.child_id, s.standing
      from poverty_status s where s.year = ${year}
      order by s.commune_id, s.child_id, s.version_no desc) p
      on p.commune_id = m.commune_id and p.child_id = m.child_id
    where m.category in ('poor_household', 'near_poor_household')
      and m.valid_from <= ${on}::date and (m.valid_to is null or m.valid_to > ${on}::date)
    group by m.child_id having ${isOf[state]}`
}
