import { beforeAll, expect, test } from 'vitest'
import { recordPayment } from '@/lib/payments/commands/record-payment'
import { readAsSuperuser } from '@/tests/support/database'
import { foundSponsoredChildren, type SponsoredChildren } from '@/tests/support/sponsored-children'
import { given } from './given'

const AT_ONCE = 50
const KEYS = process.env.LONG === '1' ? 1_000 : 20

let cast: SponsoredChildren

beforeAll(async () => {
  cast = await foundSponsoredChildren()
})

test(
  `${AT_ONCE} times at once under each of ${KEYS} keys: one payment, one entry, one answer`,
  { timeout: KEYS * 6_000 },
  async () => {
    for (let key = 1; key <= KEYS; key += 1) {
      const formKey = `key-${key}`
      const input = given(cast, { amountVnd: String(100_000 + key) })
      const send = () => recordPayment(cast.member, input, formKey)
      const outcomes = await Promise.all(Array.from({ length: AT_ONCE }, send))
      expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1)
      expect(outcomes[0]).toMatchObject({ kind: 'done' })
    }
    const [count] = await readAsSuperuser<Record<string, number>>(
      `select (select count(*)::int from payment) as payments, (select count(*)::int from payment_part) as parts,
       (select count(distinct amount_vnd)::int from payment) as amounts,
       (select count(*)::int from entry where act = 'payments/record') as entries`,
    )
    expect(count).toEqual({ payments: KEYS, parts: KEYS, amounts: KEYS, entries: KEYS })
  },
)

test('the codes have no gap and none comes twice, however many record at once', async () => {
  const before = await readAsSuperuser(`select code from payment`)
  const send = () => recordPayment(cast.officer, given(cast))
  const outcomes = await Promise.all(Array.from({ length: 30 }, send))
  expect(outcomes.every(({ kind }) => kind === 'done')).toBe(true)
  const codes = await readAsSuperuser<{ code: string }>(`select code from payment order by code`)
  expect(codes.map(({ code }) => code)).toEqual(
    Array.from(
      { length: before.length + 30 },
      (_, i) => `KHT-2026-${String(i + 1).padStart(4, '0')}`,
    ),
  )
})

test('the same key with other content is told so and records nothing', async () => {
  const before = await readAsSuperuser(`select id from payment`)
  const other = await recordPayment(cast.member, given(cast, { amountVnd: '7tr' }), 'key-1')
  expect(other).toEqual({ kind: 'refused', refusal: 'form_reused' })
  expect(await readAsSuperuser(`select id from payment`)).toHaveLength(before.length)
})
