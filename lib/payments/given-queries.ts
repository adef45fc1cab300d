import { dayFromColumn, type Day } from '@/lib/calendar/day'
import { quarterOf, type Quarter } from '@/lib/calendar/quarter'
import type { Vnd } from '@/lib/money/vnd'
import { givenName } from '@/lib/people/full-name'
import type { Tx } from '@/lib/platform/db/client'
import { planOf } from '@/lib/pledges/queries'
import type { PaymentInput } from './input'
import type { AskedPart, PaymentFacts } from './rules'

/**
 * What a payment is judged by; null when a child has never been with this unit. `dues` knows what is
 * due and has arrived for a child and quarter.
 */
export async function readPaymentFacts(
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

/** Whether a kept picture is this person's own and in no book yet. */
export async function isOwnFreeVoucher(tx: Tx, id: string, personId: string): Promise<boolean> {
  const found = await tx.storedFile.findFirst({
    where: { id, kind: 'voucher', uploadedBy: personId, payments: { none: {} }, removal: null },
    select: { id: true },
  })
  return found !== null
}
