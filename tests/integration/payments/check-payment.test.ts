import { beforeAll, expect, test } from 'vitest'
import { checkPayment } from '@/lib/payments/commands/check-payment'
import { recordPayment } from '@/lib/payments/commands/record-payment'
import { recordPledge } from '@/lib/pledges/commands/record-pledge'
import { readAsSuperuser } from '@/tests/support/database'
import { heldBack } from '@/tests/support/held-back'
import { photograph } from '@/tests/support/pictures'
import { foundSponsoredChildren, type SponsoredChildren } from '@/tests/support/sponsored-children'
import { given } from './given'

let cast: SponsoredChildren

beforeAll(async () => {
  cast = await foundSponsoredChildren()
  const pledge = { form: 'cash', rhythm: 'quarterly', from: '01/07/2026' }
  await recordPledge(cast.officer, { ...pledge, termId: cast.an.termId, amountVnd: '1tr' })
  await recordPledge(cast.officer, { ...pledge, termId: cast.binh.termId, amountVnd: '2tr' })
})

const both = () => [
  { childId: cast.an.childId, quarter: '2026-Q4' },
  { childId: cast.binh.childId, quarter: '2026-Q4' },
]

test('reads back what was written and proposes the shares; nothing is in the book', async () => {
  const outcome = await checkPayment(cast.member, given(cast, { amountVnd: '1tr5', parts: both() }))
  expect(outcome).toMatchObject({
    kind: 'done',
    value: {
      amountVnd: 1_500_000,
      parts: [
        { name: 'An', code: 'VA-0001', amountVnd: 500_000 },
        { name: 'Bình', code: 'VA-0002', amountVnd: 1_000_000 },
      ],
      voucherFileId: null,
    },
  })
  expect(await readAsSuperuser('select id from payment')).toEqual([])
})

test('the picture travels once: kept while checking, taken over when recorded, and by nobody else', async () => {
  const voucher = { bytes: await photograph(300, 200), fileName: 'a.jpg' }
  const checked = await checkPayment(cast.member, given(cast, { voucher }))
  const voucherFileId = checked.kind === 'done' ? checked.value.voucherFileId : null
  expect(voucherFileId).not.toBeNull()
  const input = given(cast, { voucherFileId })
  const refusal = { kind: 'refused', refusal: 'voucher_not_yours' }
  expect(await recordPayment(cast.officer, input)).toEqual(refusal)
  expect(await checkPayment(cast.officer, input)).toEqual(refusal)
  expect(await checkPayment(cast.member, input)).toMatchObject({ kind: 'done' })
  expect(await recordPayment(cast.member, input)).toMatchObject({ kind: 'done' })
  expect(await recordPayment(cast.member, input)).toEqual(refusal)
})

test('of two payments at once with the same picture one is recorded', async () => {
  const voucher = { bytes: await photograph(300, 200), fileName: 'a.jpg' }
  const checked = await checkPayment(cast.member, given(cast, { voucher }))
  const voucherFileId = checked.kind === 'done' ? checked.value.voucherFileId : null
  // Of two children: payments of one wait for each other.
  const record = ({ childId }: { childId: string }) =>
    recordPayment(
      cast.member,
      given(cast, { voucherFileId, parts: [{ childId, quarter: '2026-Q4' }] }),
    )
  // Both have found the picture free when they come to the counter that gives out codes.
  const lock = `payment code ${cast.member.communeId} 2026`
  const hold = `select pg_advisory_xact_lock(hashtextextended('${lock}', 0))`
  const both = await heldBack({ hold, waiting: 2 }, () =>
    Promise.all([cast.an, cast.binh].map(record)),
  )
  expect(both).toContainEqual({ kind: 'refused', refusal: 'voucher_not_yours' })
  expect(both.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
})

test('refuses what recording would refuse, and whoever may not record', async () => {
  const refusal = async (change: Record<string, unknown>, viewer = cast.member) => {
    const outcome = await checkPayment(viewer, given(cast, change))
    return outcome.kind === 'refused' ? outcome.refusal : outcome.kind
  }
  expect(await refusal({ givenOn: '21/11/2026' })).toBe('day_ahead')
  expect(await refusal({ sponsorId: cast.women })).toBe('not_found')
  expect(await refusal({ parts: [{ childId: cast.chi.childId, quarter: '2026-Q4' }] })).toBe(
    'not_found',
  )
  expect(await refusal({ voucher: { bytes: new Uint8Array(3), fileName: 'a.jpg' } })).toBe(
    'file_kind_not_taken',
  )
  expect(await refusal({ amountVnd: 'một triệu' })).toBe('invalid')
  expect(await refusal({}, cast.auditor)).toBe('forbidden')
  expect(await refusal({}, cast.otherOfficer)).toBe('not_found')
})
