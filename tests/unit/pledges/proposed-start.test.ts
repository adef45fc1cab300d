import { expect, test } from 'vitest'
import { day } from '@/lib/calendar/day'
import { quarter } from '@/lib/calendar/quarter'
import type { PledgeLine } from '@/lib/pledges/pledge'
import { proposedStart } from '@/lib/pledges/proposed-start'

const today = day('2026-11-20')
const plan = quarter('2026-Q3')
const open: PledgeLine = {
  ...{ id: 'one', amountVnd: 1, rhythm: 'monthly', from: day('2026-05-04'), to: null },
  ...{ form: 'cash', item: null },
}

test.each([
  ['a first promise begins with the term', '2026-10-01', [], '2026-10-01'],
  ['of support older than the plan, with the plan', '2026-05-04', [], '2026-07-01'],
  ['a change begins with this quarter', '2026-05-04', [open], '2026-10-01'],
  ['a change before the term began waits for it', '2027-01-01', [open], '2027-01-01'],
  [
    'a change of what is still to come begins with it',
    '2026-05-04',
    [{ ...open, from: day('2027-01-01') }],
    '2027-01-01',
  ],
  [
    'what has ended is no longer there to be changed',
    '2026-05-04',
    [{ ...open, to: day('2026-10-01') }],
    '2026-07-01',
  ],
])('%s', (_, startsOn, pledges, expected) => {
  expect(proposedStart({ startsOn: day(startsOn), pledges }, plan, today)).toBe(expected)
})
