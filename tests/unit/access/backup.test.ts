import { describe, expect, test } from 'vitest'
import { backupDueSince } from '@/lib/access/backup'
import { LOW_FREE_BYTES, standingOfDisk } from '@/lib/access/disk'
import { day } from '@/lib/calendar/day'
import { formatBytes } from '@/lib/words/format'

describe('a backup is late', () => {
  const beganAt = new Date('2026-04-01T00:00:00+07:00')
  test.each<[string | null, string, string | null]>([
    ['2026-11-18T01:30:00+07:00', '2026-11-20', null],
    ['2026-11-18T01:30:00+07:00', '2026-11-21', '2026-11-21'],
    ['2026-11-18T01:30:00+07:00', '2026-11-30', '2026-11-21'],
    // Half past midnight in Vietnam is still the day before in Greenwich.
    ['2026-11-18T00:30:00+07:00', '2026-11-20', null],
    [null, '2026-04-03', null],
    [null, '2026-04-04', '2026-04-04'],
  ])('last made %s, on %s: since %s', (lastAt, on, since) => {
    const of = { lastAt: lastAt === null ? null : new Date(lastAt), beganAt }
    expect(backupDueSince(of, day(on), 2)).toBe(since)
  })
})

describe('room on a disk', () => {
  test.each([
    [0, 'full'],
    [99, 'full'],
    [100, 'low'],
    [LOW_FREE_BYTES - 1, 'low'],
    [LOW_FREE_BYTES, 'enough'],
  ])('%d bytes left are %s', (free, standing) => {
    expect(standingOfDisk(free, 100)).toBe(standing)
  })

  test.each([
    [0, '0 byte'],
    [1023, '1.023 byte'],
    [1024, '1 KB'],
    [1536 * 1024, '1,5 MB'],
    [75 * 1024 ** 3, '75 GB'],
    [5000 * 1024 ** 4, '5.000 TB'],
  ])('%d bytes read %s', (bytes, text) => {
    expect(formatBytes(bytes, 'vi').replace('\u00a0', ' ')).toBe(text)
  })
})
