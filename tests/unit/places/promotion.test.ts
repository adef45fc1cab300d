import { expect, test } from 'vitest'
import { day } from '@/lib/calendar/day'
import { promotedClasses } from '@/lib/places/promotion'
import type { SchoolLevel } from '@/lib/places/school'
import { standingOfYear, usualDays } from '@/lib/places/school-year'

test.each<[SchoolLevel, string[], string[]]>([
  ['primary', ['1A', '1B', '4A', '5A', '5B'], ['1A', '1B', '2A', '2B', '5A']],
  ['primary', ['3/1', '5/2'], ['4/1']],
  ['lower_secondary', ['9/1', '6A'], ['6A', '7A']],
  ['upper_secondary', ['9A', '10B', '12C'], ['9A', '10B', '11B']],
  ['combined', ['5A', '9A'], ['6A']],
  ['combined', ['6A', '9A', '10A', '12A'], ['6A', '7A', '10A', '11A']],
  ['combined', ['1A', '4A'], ['1A', '2A', '5A']],
  ['kindergarten', ['Lá 1', 'Mầm'], ['Lá 1', 'Mầm']],
  ['primary', [], []],
])('%s %j goes up to %j', (level, names, next) => {
  expect(promotedClasses(level, names)).toEqual(next)
})

test.each([
  ['2026-09-04', 'to_come'],
  ['2026-09-05', 'running'],
  ['2027-05-31', 'running'],
  ['2027-06-01', 'over'],
])('on %s the year 2026 – 2027 is %s', (on, standing) => {
  expect(standingOfYear(usualDays(2026), day(on))).toBe(standing)
})
