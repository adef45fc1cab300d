import { expect, test } from 'vitest'
import { day } from '@/lib/calendar/day'
import { quarter } from '@/lib/calendar/quarter'
import { stoodIn } from '@/lib/pledges/pledge'

const of = quarter('2026-Q3')

test.each([
  ['monthly', '2026-05-04', null, true],
  ['monthly', '2026-09-30', null, true],
  ['monthly', '2026-10-01', null, false],
  ['monthly', '2026-05-04', '2026-07-01', false],
  ['monthly', '2026-05-04', '2026-07-02', true],
  ['quarterly', '2026-08-01', '2026-08-01', false],
  ['once', '2026-08-15', null, true],
  ['once', '2026-06-30', null, false],
] as const)('%s from %s to %s: %s', (rhythm, from, to, expected) => {
  expect(stoodIn({ rhythm, from: day(from), to: to && day(to) }, of)).toBe(expected)
})
