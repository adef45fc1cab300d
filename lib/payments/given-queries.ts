import type { Viewer } from '@/lib/access/viewer'
import { dayFromColumn, type Day } from '@/lib/calendar/day'
import { quarterOf, type Quarter } from '@/lib/calendar/quarter'
import type { Vnd } from '@/lib/money/vnd'
import { givenName } from '@/lib/people/full-name'
import type { Tx } from '@/lib/platform/db/client'
import { done, refused, type Done, type Refused } from '@/lib/platform/outcome'
import { planOf } from '@/lib/pledges/queries'
import type { PaymentInput } from './input'
import type { PaymentPart } from './payment'
import { mayRecordFor } from './queries'
import { openDues } from './quarter-queries'
import { decidePayment, type AskedPart, type PaymentFacts, type PaymentRefusal } from './rules'

/** What a form asked for, child by child, and the shares that go into the book. */
export type WeighedPayment = { asked: readonly AskedPart[]; taken: PaymentPart[] }

/** A payment as the viewer may record it, with its shares; or why it may not go into the book. */
export async function weighPayment(
  tx: Tx,
  viewer: Viewer,
  input: Pick<PaymentInput, 'sponsorId' | 'givenOn' | 'amountVnd' | 'parts'>,
  today: Day,
): Promise<Done<WeighedPayment> | Refused<PaymentRefusal>> {
  if (!mayRecordFor(viewer, input.sponsorId)) return refused('not_found')
  const facts = await readPaymentFacts(tx, input, today, await openDues(tx, input))
  if (!facts) return refused('not_found')
  const decision = decidePayment(facts)
  if (decision.refusal !== null) return refused(decision.refusal, decision.about)
  return done({ asked: facts.parts, taken: decision.parts })
}

/**
 * What a payment is judged by; null when a child has never been with this unit. `dues` knows what is
 * due and has arrived for a child and quarter.
 */
async function readPaymentFacts(
  tx: Tx,
  input: Pick<PaymentInput, 'sponsorId' | 'givenOn' | 'amountVnd' | 'parts'>,
  today: Day,
  dues: (childId: string, of: Quarter) => { dueVnd: Vnd; receivedVnd: Vnd },
): Promise<PaymentFacts | null> {
  const plan = await planOf(tx, quarterOf(today))
  const terms = await tx.supportTerm.findMany({
    where: { sponsorId: input.sponsorId, childId: { in: input.parts.map((one) => one.childId) } },
    select: {
      ...{ childId: true, startsOn: true, endsOn: true },
      child: { select: { code: true, fullName: true } },
    },
  })
  const parts: AskedPart[] = []
  for (const { childId, quarter, amountVnd } of input.parts) {
    const own = terms.filter((term) => term.childId === childId)
    if (!own[0]) return null
    parts.push({
      ...{ childId, quarter, amountVnd },
      code: own[0].child.code,
      name: givenName(own[0].child.fullName),
      due: dues(childId, quarter),
      terms: own.map(({ startsOn, endsOn }) => ({
        startsOn: dayFromColumn(startsOn),
        endsOn: endsOn && dayFromColumn(endsOn),
      })),
    })
  }
  const { givenOn, amountVnd } = input
  return { today, startQuarter: plan?.startQuarter ?? null, givenOn, amountVnd, parts }
}
