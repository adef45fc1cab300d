import { columnOf, dayOf, yearOf } from '@/lib/calendar/day'
import { vndOf } from '@/lib/money/vnd'
import type { Tx } from '@/lib/platform/db/client'
import type { PaymentInput } from './input'
import { numberInCode, paymentCode, type PaymentPart } from './payment'

type Actor = { communeId: string; personId: string; at: Date }

/** Writes a payment and its parts; its id and code come back. */
export async function addPayment(
  tx: Tx,
  by: Actor,
  payment: Omit<PaymentInput, 'parts' | 'voucher'> & { parts: readonly PaymentPart[] },
): Promise<{ id: string; code: string }> {
  const { parts, goods, givenOn, amountVnd, ...facts } = payment
  const code = await nextCode(tx, by.communeId, yearOf(dayOf(by.at)))
  const { id } = await tx.payment.create({
    data: {
      ...facts,
      ...goods,
      communeId: by.communeId,
      code,
      givenOn: columnOf(givenOn),
      amountVnd: BigInt(amountVnd),
      recordedBy: by.personId,
      recordedAt: by.at,
    },
    select: { id: true },
  })
  await tx.paymentPart.createMany({
    data: parts.map((part) => ({
      communeId: by.communeId,
      paymentId: id,
      childId: part.childId,
      quarter: part.quarter,
      amountVnd: BigInt(part.amountVnd),
    })),
  })
  return { id, code }
}

/** A payment as far as its reversal asks; null where the commune has none of this id. */
export async function findPaymentToReverse(tx: Tx, id: string) {
  const found = await tx.payment.findFirst({
    where: { id },
    select: { code: true, amountVnd: true, reversal: { select: { id: true } } },
  })
  if (!found) return null
  const { code, amountVnd, reversal } = found
  return { code, amountVnd: vndOf(amountVnd), isReversed: reversal !== null }
}

/** Takes a payment back; the payment itself stays in the book. */
export async function addReversal(
  tx: Tx,
  by: Actor,
  reversal: { paymentId: string; reason: string },
): Promise<void> {
  await tx.paymentReversal.create({
    data: {
      ...reversal,
      communeId: by.communeId,
      reversedBy: by.personId,
      reversedAt: by.at,
    },
  })
}

/**
 * The next number of the commune's year, without gaps: whoever comes second waits here for the first
 * one's commit. Taken last, so that the wait is short.
 */
async function nextCode(tx: Tx, communeId: string, year: number): Promise<string> {
  const lock = `payment code ${communeId} ${year}`
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${lock}, 0))`
  const [last] = await tx.$queryRaw<{ code: string }[]>`
    select code from payment where code like ${`KHT-${year}-%`}
    order by length(code) desc, code desc limit 1`
  return paymentCode(year, numberInCode(year, last?.code ?? '') + 1)
}
