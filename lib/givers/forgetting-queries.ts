import { undoableSince } from '@/lib/assignments/ending'
import { dayFromColumn, type Day } from '@/lib/calendar/day'
import type { Tx } from '@/lib/platform/db/client'
import type { KeptCharge } from './forgetting'

/** When support ends, and when the ending that stands was recorded. */
export const ENDING = {
  endsOn: true,
  endings: { where: { reversal: null }, select: { recordedAt: true } },
} as const

/** A charge as forgetting asks after it. */
export function keptChargeOf(row: {
  startsOn: Date
  endsOn: Date | null
  term: { endsOn: Date | null; endings: readonly { recordedAt: Date }[] }
}): KeptCharge {
  return {
    from: dayFromColumn(row.startsOn),
    to: row.endsOn && dayFromColumn(row.endsOn),
    termEndsOn: row.term.endsOn && dayFromColumn(row.term.endsOn),
    endedAt: row.term.endings[0]?.recordedAt ?? null,
  }
}

/**
 * Whom a giver carried and carries, as forgetting asks after it. One statement, so that an ending which is being
 * undone is seen either standing or undone: of two, the first would see the support over, the second no
 * ending any more.
 */
export async function keptChargesOf(tx: Tx, giverId: string): Promise<KeptCharge[]> {
  const rows = await tx.$queryRaw<
    { starts_on: Date; ends_on: Date | null; term_ends_on: Date | null; ended_at: Date | null }[]
  >`
    select c.starts_on, c.ends_on, t.ends_on as term_ends_on, (
      select e.recorded_at from support_ending e
      where e.commune_id = t.commune_id and e.term_id = t.id
        and not exists (select from support_ending_reversal r
          where r.commune_id = e.commune_id and r.ending_id = e.id)
      order by e.round desc limit 1) as ended_at
    from giver_charge c
    join support_term t on t.commune_id = c.commune_id and t.id = c.term_id
    where c.giver_id = ${giverId}::uuid`
  return rows.map((row) => ({
    from: dayFromColumn(row.starts_on),
    to: row.ends_on && dayFromColumn(row.ends_on),
    termEndsOn: row.term_ends_on && dayFromColumn(row.term_ends_on),
    endedAt: row.ended_at,
  }))
}

/**
 * Givers who carried nobody since a day and may be forgotten, with their sponsors; none to whom a child comes
 * back when the ending of its support is undone, however long ago its last day lies.
 */
export function longSince(
  tx: Tx,
  { before, now }: { before: Day; now: Date },
): Promise<{ id: string; sponsorId: string }[]> {
  return tx.$queryRaw<{ id: string; sponsorId: string }[]>`
    select g.id, g.sponsor_id as "sponsorId" from giver g
    join giver_contact n on n.commune_id = g.commune_id and n.giver_id = g.id
    where g.recorded_at < ${before}::date and not exists (
      select from giver_charge c
      join support_term t on t.commune_id = c.commune_id and t.id = c.term_id
      where c.commune_id = g.commune_id and c.giver_id = g.id
        and c.ends_on is distinct from c.starts_on
        and coalesce(c.ends_on, 'infinity') >= ${before}::date
        and (coalesce(t.ends_on, 'infinity') >= ${before}::date or exists (
          select from support_ending e
          where e.commune_id = t.commune_id and e.term_id = t.id
            and e.recorded_at >= ${undoableSince(now)}::timestamptz
            and not exists (select from support_ending_reversal r
              where r.commune_id = e.commune_id and r.ending_id = e.id))))
    order by g.id`
}
