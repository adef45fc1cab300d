import { expect, test } from 'vitest'
import { day } from '@/lib/calendar/day'
import { quarter } from '@/lib/calendar/quarter'
import { decidePayment, type AskedPart, type PaymentFacts } from '@/lib/payments/rules'

const part = (change: Partial<AskedPart> = {}): AskedPart => ({
  childId: 'an',
  code: 'VA-0001',
  name: 'An',
  quarter: quarter('2026-Q4'),
  amountVnd: null,
  due: { dueVnd: 1_000_000, receivedVnd: 0 },
  terms: [{ startsOn: day('2026-07-01'), endsOn: null }],
  ...change,
})
const facts: PaymentFacts = {
  today: day('2026-11-20'),
  startQuarter: quarter('2026-Q3'),
  givenOn: day('2026-11-20'),
  amountVnd: 1_000_000,
  parts: [part()],
}

test.each<[string, Partial<PaymentFacts>, string | null]>([
  ['today, for this quarter', {}, null],
  ['for a quarter that is over', { parts: [part({ quarter: quarter('2026-Q3') })] }, null],
  ['without a plan', { startQuarter: null }, 'no_plan'],
  ['tomorrow', { givenOn: day('2026-11-21') }, 'day_ahead'],
  ['for the next quarter', { parts: [part({ quarter: quarter('2027-Q1') })] }, 'quarter_not_open'],
  ['before the plan', { parts: [part({ quarter: quarter('2026-Q2') })] }, 'quarter_not_open'],
  ['before the term', { givenOn: day('2026-06-30') }, 'given_before_term'],
  [
    'for a quarter outside the term',
    { parts: [part({ terms: [{ startsOn: day('2026-07-01'), endsOn: day('2026-10-01') }] })] },
    'part_outside_term',
  ],
  ['shares that are less', { parts: [part({ amountVnd: 999_999 })] }, 'parts_not_the_whole'],
  ['shares that are more', { parts: [part({ amountVnd: 1_000_001 })] }, 'parts_not_the_whole'],
])('%s', (_, change, expected) => {
  expect(decidePayment({ ...facts, ...change }).refusal).toBe(expected)
})

test('nothing typed is shared out by what is open; something typed is taken as it is', () => {
  const parts = [part(), part({ childId: 'binh', due: { dueVnd: 500_000, receivedVnd: 250_000 } })]
  expect(decidePayment({ ...facts, parts })).toMatchObject({
    parts: [{ amountVnd: 800_000 }, { amountVnd: 200_000 }],
  })
  const typed = [part({ amountVnd: 1_000_000 }), part({ childId: 'binh' })]
  expect(decidePayment({ ...facts, parts: typed })).toEqual({
    refusal: null,
    parts: [{ childId: 'an', quarter: '2026-Q4', amountVnd: 1_000_000 }],
  })
})
