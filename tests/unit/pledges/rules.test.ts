import { expect, test } from 'vitest'
import { day } from '@/lib/calendar/day'
import { decidePledge, type PledgeFacts } from '@/lib/pledges/rules'

const facts: PledgeFacts = {
  today: day('2026-11-20'),
  isOfficer: false,
  term: { startsOn: day('2026-07-01'), endsOn: null },
  pledge: { rhythm: 'quarterly', from: day('2026-07-01') },
  replaced: null,
}
const old = { rhythm: 'quarterly', from: day('2026-07-01'), to: null } as const
const later = (from: string) => ({ rhythm: 'quarterly', from: day(from) }) as const

test.each<[string, Partial<PledgeFacts>, string | null]>([
  ['a first promise reaches back to the term', {}, null],
  ['before the term', { pledge: later('2026-06-30') }, 'pledge_outside_term'],
  [
    'on the day the term ends',
    {
      term: { startsOn: day('2026-07-01'), endsOn: day('2026-10-01') },
      pledge: later('2026-10-01'),
    },
    'pledge_outside_term',
  ],
  ['a change from this quarter on', { pledge: later('2026-10-01'), replaced: old }, null],
  ['a change from the next', { pledge: later('2027-01-01'), replaced: old }, null],
  [
    'a change of a quarter that is over',
    { pledge: later('2026-07-01'), replaced: old },
    'pledge_in_past_quarter',
  ],
  [
    'the officer puts right what is over',
    { pledge: later('2026-07-01'), replaced: old, isOfficer: true },
    null,
  ],
  [
    'within a quarter both would be due',
    { pledge: later('2026-11-01'), replaced: old },
    'pledge_change_within_quarter',
  ],
  [
    'monthly after monthly may change on any day',
    {
      pledge: { rhythm: 'monthly', from: day('2026-11-05') },
      replaced: { ...old, rhythm: 'monthly' },
    },
    null,
  ],
  [
    'before the one it replaces',
    { pledge: later('2026-10-01'), replaced: { ...old, from: day('2027-01-01') } },
    'pledge_before_replaced',
  ],
  [
    'one that has ended already',
    { pledge: later('2026-10-01'), replaced: { ...old, to: day('2026-10-01') } },
    'pledge_not_open',
  ],
  [
    'once replaces nothing',
    { pledge: { rhythm: 'once', from: day('2026-11-20') }, replaced: old },
    'pledge_not_open',
  ],
])('%s', (_, change, expected) => {
  expect(decidePledge({ ...facts, ...change }).refusal).toBe(expected)
})
