import { Prisma } from '@/prisma/client/client'
import type { Viewer } from '@/lib/access/viewer'
import { dayOf } from '@/lib/calendar/day'
import type { Tx } from '@/lib/platform/db/client'
import { inCommune } from '@/lib/platform/db/transaction'
import { comparedSponsors, contactOf } from './facts-queries'
import { OFFER_SHOWN, OFFERS_SHOWN, type OfferFilter, type OfferShown } from './filter'
import { knownSponsors } from './known-sponsor'
import type { OfferLine, OfferStepKind, OpenedOffer } from './offer'
import { statusOf } from './status'

export const OFFERS_A_PAGE = 50

/** The last thing done about each offer, as `statusOf` reads it: a test proves that both agree. */
export const LAST_STEP = Prisma.sql`
  select distinct on (s.offer_id) s.offer_id, s.done_at,
    case when s.kind = 'forgotten' and s.before in ('declined', 'spam', 'taken_up')
      then s.before else s.kind end as kind
  from (select offer_id, round, kind, done_at,
      lag(kind) over (partition by offer_id order by round) as before from offer_step) s
  order by s.offer_id, s.round desc`
const STATUS = Prisma.sql`case when l.kind is null then 'received'
  when l.kind = 'reopened' then 'in_hand' else l.kind::text end`

/** One page of offers: what waits by its age, all others the newest first; and how many there are of each. */
export function listOffers(
  viewer: Viewer,
  { shown, kind, page }: OfferFilter,
): Promise<{ lines: OfferLine[]; counts: Record<OfferShown, number> }> {
  return inCommune(viewer, async (tx) => {
    const ofKind = kind ? Prisma.sql`and o.kind = ${kind}::sponsor_kind` : Prisma.empty
    const tallies = await tx.$queryRaw<{ status: string; count: number }[]>`
      select ${STATUS} as status, count(*)::int as count from offer o
      left join (${LAST_STEP}) l on l.offer_id = o.id where true ${ofKind} group by 1`
    const order =
      shown === 'waiting'
        ? Prisma.sql`o.received_at, o.id`
        : Prisma.sql`l.done_at desc nulls last, o.id`
    const found = await tx.$queryRaw<{ id: string }[]>`
      select o.id from offer o left join (${LAST_STEP}) l on l.offer_id = o.id
      where ${STATUS} = any(${[...OFFER_SHOWN[shown]]}) ${ofKind}
      order by ${order} limit ${OFFERS_A_PAGE} offset ${(page - 1) * OFFERS_A_PAGE}`
    const rows = await tx.offer.findMany({
      where: { id: { in: found.map(({ id }) => id) } },
      include: WITH_LAST,
    })
    const byId = new Map(rows.map((row) => [row.id, row]))
    const countOf = (one: OfferShown) =>
      tallies
        .filter(({ status }) => OFFER_SHOWN[one].some((its) => its === status))
        .reduce((sum, { count }) => sum + count, 0)
    return {
      lines: found
        .flatMap(({ id }) => byId.get(id) ?? [])
        .map(inOrder)
        .map(lineOf),
      counts: Object.fromEntries(OFFERS_SHOWN.map((one) => [one, countOf(one)])) as Record<
        OfferShown,
        number
      >,
    }
  })
}

/** An offer with all that was done about it, and units of the book it may come from; null when out of reach. */
export function openOffer(viewer: Viewer, id: string): Promise<OpenedOffer | null> {
  return inCommune(viewer, async (tx) => {
    const row = await tx.offer.findFirst({
      where: { id },
      include: {
        contact: true,
        steps: {
          orderBy: { round: 'asc' },
          include: { sponsor: { select: { id: true, name: true } } },
        },
      },
    })
    if (!row) return null
    const names = await namesOf(tx, row.steps)
    const contact = row.contact && contactOf(row.contact)
    return {
      ...lineOf(row),
      ...{ receivedAt: row.receivedAt, locale: row.locale === 'en' ? 'en' : 'vi', contact },
      steps: row.steps.map(({ doneBy, doneAt, id: stepId, ...step }) => ({
        ...{ id: stepId, kind: step.kind, text: step.text, because: step.because },
        ...{ sponsor: step.sponsor, at: doneAt },
        by: names.get(doneBy) ?? '',
      })),
      known: contact ? knownSponsors(contact, await comparedSponsors(tx)) : [],
    }
  })
}

const WITH_LAST = {
  contact: true,
  steps: { orderBy: { round: 'desc' }, take: 2 },
} as const satisfies Prisma.OfferInclude

type Row = Omit<Prisma.OfferGetPayload<{ include: typeof WITH_LAST }>, 'steps'> & {
  steps: { kind: OfferStepKind }[]
}

/** Steps that were asked for from the last one backwards. */
function inOrder<Of extends { steps: object[] }>(row: Of): Of {
  return { ...row, steps: row.steps.toReversed() }
}

function lineOf({ id, contact, kind, children, form, receivedAt, steps }: Row): OfferLine {
  return {
    ...{ id, kind, children, form },
    name: contact && contactOf(contact).name,
    receivedOn: dayOf(receivedAt),
    status: statusOf(steps),
  }
}

async function namesOf(tx: Tx, steps: readonly { doneBy: string }[]): Promise<Map<string, string>> {
  const people = await tx.person.findMany({
    where: { id: { in: steps.map(({ doneBy }) => doneBy) } },
    select: { id: true, fullName: true },
  })
  return new Map(people.map(({ id, fullName }) => [id, fullName]))
}
