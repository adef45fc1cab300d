import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day } from '@/lib/calendar/day'
import { parseDay } from '@/lib/calendar/written-day'
import { formatDay } from '@/lib/words/format'

describe('a day as a person writes it', () => {
  test.each([
    ['05/09/2026', '2026-09-05'],
    ['5/9/2026', '2026-09-05'],
    [' 5 / 9 / 2026 ', '2026-09-05'],
    ['5-9-2026', '2026-09-05'],
    ['5.9.2026', '2026-09-05'],
    ['05092026', '2026-09-05'],
    ['2026-09-05', '2026-09-05'],
    ['29/02/2024', '2024-02-29'],
  ])('%j is %s', (written, iso) => {
    expect(parseDay(written)).toBe(iso)
  })

  test.each([
    '',
    'hôm qua',
    '31/02/2016',
    '29/02/2025',
    '13/13/2026',
    '5/9/26',
    '592026',
    '0/1/2026',
  ])('%j is no day', (written) => {
    expect(parseDay(written)).toBeNull()
  })

  test('what the screen shows is read as the same day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), (days) => {
        const on = addDays(day('1930-01-01'), days)
        expect(parseDay(formatDay(on))).toBe(on)
      }),
    )
  })
})
