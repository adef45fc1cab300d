import { beforeAll, expect, test } from 'vitest'
import { quarter } from '@/lib/calendar/quarter'
import { recordPayment } from '@/lib/payments/commands/record-payment'
import { reversePayment } from '@/lib/payments/commands/reverse-payment'
import { listPayments, openPayment, openQuarterBook } from '@/lib/payments/queries'
import { readAsSuperuser } from '@/tests/support/database'
import { foundSponsoredChildren, type SponsoredChildren } from '@/tests/support/sponsored-children'
import { given } from './given'

let cast: SponsoredChildren
const reason = 'Ghi nhầm số tiền'

beforeAll(async () => {
  cast = await foundSponsoredChildren()
})

async function recorded(): Promise<string> {
  const outcome = await recordPayment(cast.member, given(cast))
  if (outcome.kind !== 'done') throw new Error(outcome.kind)
  return outcome.value.id
}

test('a payment and its reversal are nothing together; both stay in the book', async () => {
  const before = await openQuarterBook(cast.officer, quarter('2026-Q4'))
  const paymentId = await recorded()
  expect(await openQuarterBook(cast.officer, quarter('2026-Q4'))).not.toEqual(before)
  expect(await reversePayment(cast.officer, { paymentId, reason })).toMatchObject({ kind: 'done' })
  expect(await openQuarterBook(cast.officer, quarter('2026-Q4'))).toEqual(before)
  expect(await openPayment(cast.member, paymentId)).toMatchObject({
    amountVnd: 1_000_000,
    reversal: { reason, reversedBy: 'Nguyễn Thị Hòa' },
  })
  const { lines } = await listPayments(cast.member, { quarter: null, sponsorId: null, page: 1 })
  expect(lines.find(({ id }) => id === paymentId)).toMatchObject({ isReversed: true })
  const [entry] = await readAsSuperuser<{ details: object; subject_id: string }>(
    `select details, subject_id from entry where act = 'payments/reverse' order by seq desc limit 1`,
  )
  expect(entry).toMatchObject({ subject_id: paymentId, details: { amountVnd: 1_000_000 } })
})

test('once: the second time, and ten at once, are told so', async () => {
  const paymentId = await recorded()
  const send = () => reversePayment(cast.officer, { paymentId, reason })
  const outcomes = await Promise.all(Array.from({ length: 10 }, send))
  expect(outcomes.filter(({ kind }) => kind === 'done')).toHaveLength(1)
  expect(
    outcomes.filter((one) => one.kind === 'refused' && one.refusal === 'already_reversed'),
  ).toHaveLength(9)
  expect(await send()).toEqual({ kind: 'refused', refusal: 'already_reversed' })
})

test('with a reason, by the officer of this commune, for a payment that exists', async () => {
  const paymentId = await recorded()
  expect(await reversePayment(cast.officer, { paymentId, reason: '  ' })).toEqual({
    kind: 'invalid',
    issues: [{ field: 'reason', code: 'required' }],
  })
  for (const viewer of [cast.member, cast.leader, cast.auditor, cast.administrator]) {
    expect(await reversePayment(viewer, { paymentId, reason })).toEqual({
      kind: 'refused',
      refusal: 'forbidden',
    })
  }
  const unknown = { kind: 'refused', refusal: 'not_found' }
  expect(await reversePayment(cast.otherOfficer, { paymentId, reason })).toEqual(unknown)
  expect(await reversePayment(cast.officer, { paymentId: crypto.randomUUID(), reason })).toEqual(
    unknown,
  )
})
