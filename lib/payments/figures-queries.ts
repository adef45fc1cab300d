import { Prisma } from '@/prisma/client/client'
import type { Day } from '@/lib/calendar/day'
import { lastDayOf, quarter, quarterEnd, quarterStart, type Quarter } from '@/lib/calendar/quarter'
import { sumOf, vndOf } from '@/lib/money/vnd'
import type { Rhythm } from '@/lib/plans/rhythm'
import type { Tx } from '@/lib/platform/db/client'
import { dueIn } from '@/lib/pledges/due'
import { earlierEnd } from '@/lib/pledges/pledge'
import { fulfilmentOf, type Fulfilment } from './fulfilment'

/** As the database writes them in JSON: days as text, đồng as numbers. */
type Found = {
  plans: {
    effective_from: Day
    minimum_vnd: number
    end_age: number
    birthday_quarter_in_full: boolean
  }[]
  terms: {
    child_id: string
    sponsor_id: string
    starts_on: Day
    ends_on: Day | null
    born_on: Day | null
    born_year: number | null
    pledges: { id: string; rhythm: Rhythm; amount_vnd: number; from: Day; to: Day | null }[]
  }[]
  parts: {
    quarter: string
    child_id: string
    sponsor_id: string
    amount_vnd: number
    is_reversed: boolean
  }[]
}

/**
 * What `standingOfQuarter` computes, for several quarters in one statement and without names: the
 * figures of home and of the whole picture need neither guardians nor classes, and each quarter by
 * itself cost ten trips.
 */
export async function figuresOfQuarters(
  tx: Tx,
  quarters: readonly Quarter[],
  only: { sponsorIds?: readonly string[] } = {},
): Promise<Map<Quarter, Fulfilment[]>> {
  const [first, last] = [quarters.toSorted()[0], quarters.toSorted().at(-1)]
  if (!first || !last) return new Map()
  const [row] = await tx.$queryRaw<{ found: Found }[]>(statementFor(quarters, first, last, only))
  if (!row) throw new Error('A statement that builds one object answers with one row.')
  return new Map(quarters.map((of) => [of, linesOf(row.found, of)]))
}

function statementFor(
  quarters: readonly Quarter[],
  first: Quarter,
  last: Quarter,
  { sponsorIds }: { sponsorIds?: readonly string[] },
): Prisma.Sql {
  const within = (column: string) =>
    sponsorIds
      ? Prisma.sql`and ${Prisma.raw(column)} = any (${[...sponsorIds]}::uuid[])`
      : Prisma.empty
  return Prisma.sql`
    select jsonb_build_object(
      'plans', (select coalesce(jsonb_agg(p order by p.version_no desc), '[]') from (
        select v.version_no, coalesce(d.effective_from, v.effective_from) as effective_from,
          v.minimum_vnd, v.end_age, v.birthday_quarter_in_full
        from plan v
        left join plan_decision d on d.commune_id = v.commune_id and d.plan_id = v.id) p
        where p.effective_from is not null),
      'terms', (select coalesce(jsonb_agg(t), '[]') from (
        select t.child_id, t.sponsor_id, t.starts_on, t.ends_on, c.born_on, c.born_year,
          coalesce((select jsonb_agg(jsonb_build_object('id', g.id, 'rhythm', g.rhythm,
              'amount_vnd', g.amount_vnd, 'from', g.valid_from, 'to', g.valid_to))
            from pledge g where g.commune_id = t.commune_id and g.term_id = t.id), '[]') as pledges
        from support_term t join child c on c.commune_id = t.commune_id and c.id = t.child_id
        where t.starts_on < ${quarterEnd(last)}::date
          and (t.ends_on is null or t.ends_on > ${quarterStart(first)}::date)
          ${within('t.sponsor_id')}) t),
      'parts', (select coalesce(jsonb_agg(r), '[]') from (
        select r.quarter, r.child_id, p.sponsor_id, r.amount_vnd, v.id is not null as is_reversed
        from payment_part r
        join payment p on p.commune_id = r.commune_id and p.id = r.payment_id
        left join payment_reversal v on v.commune_id = p.commune_id and v.payment_id = p.id
        where r.quarter = any (${[...quarters]}::text[]) ${within('p.sponsor_id')}) r)) as found`
}

function linesOf({ plans, terms, parts }: Found, of: Quarter): Fulfilment[] {
  const plan = plans.find(({ effective_from }) => effective_from <= lastDayOf(of))
  const touching = terms.filter(
    (term) =>
      term.starts_on < quarterEnd(of) && (term.ends_on === null || term.ends_on > quarterStart(of)),
  )
  const due = touching.map((term) => ({
    ...{ childId: term.child_id, sponsorId: term.sponsor_id },
    dueVnd: plan ? sumOf(dueOf(plan, term, of)) : 0,
  }))
  return fulfilmentOf({
    minimumVnd: plan ? vndOf(BigInt(plan.minimum_vnd)) : null,
    pairs: due,
    due,
    received: parts
      .filter((part) => quarter(part.quarter) === of)
      .map((part) => ({
        ...{ childId: part.child_id, sponsorId: part.sponsor_id },
        ...{ amountVnd: vndOf(BigInt(part.amount_vnd)), isReversed: part.is_reversed },
      })),
  })
}

function dueOf(plan: Found['plans'][number], term: Found['terms'][number], of: Quarter) {
  return dueIn(of, {
    plan: { endAge: plan.end_age, birthdayQuarterInFull: plan.birthday_quarter_in_full },
    birth: { bornOn: term.born_on, bornYear: term.born_year },
    pledges: term.pledges.map(({ id, rhythm, amount_vnd, from, to }) => ({
      ...{ id, rhythm, amountVnd: vndOf(BigInt(amount_vnd)), from },
      ...{ to: earlierEnd(to, term.ends_on), pauses: [] },
    })),
  }).map(({ dueVnd }) => dueVnd)
}
