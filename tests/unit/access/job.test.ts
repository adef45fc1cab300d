import { describe, expect, test } from 'vitest'
import { DUE_AT, JOB_KINDS, nextDue, standingOfRun } from '@/lib/access/job'

describe('the next time a job is due', () => {
  test.each([
    ['before its hour, today', '2026-11-20T02:09:59+07:00', '2026-11-20T02:10:00+07:00'],
    ['in its very minute, tomorrow', '2026-11-20T02:10:00+07:00', '2026-11-21T02:10:00+07:00'],
    ['after it, tomorrow', '2026-11-20T23:59:59+07:00', '2026-11-21T02:10:00+07:00'],
    ['at the end of a year', '2026-12-31T12:00:00+07:00', '2027-01-01T02:10:00+07:00'],
    // Still the evening before in London, and another day in Vietnam.
    ['by the day of Vietnam', '2026-11-20T18:30:00Z', '2026-11-20T19:10:00Z'],
  ])('is, asked %s', (_, at, due) => {
    expect(nextDue('check_chain', new Date(at))).toEqual(new Date(due))
  })

  test('no two jobs are due in the same minute', () => {
    const minutes = JOB_KINDS.map((kind) => DUE_AT[kind].hour * 60 + DUE_AT[kind].minute)
    expect(new Set(minutes).size).toBe(JOB_KINDS.length)
  })
})

describe('how a run stands', () => {
  const startedAt = new Date('2026-11-20T02:10:00Z')
  test.each([
    ['done', 'done', 0],
    ['failed', 'failed', 60],
    [null, 'trying', 15],
    [null, 'lost', 15.1],
  ] as const)('with outcome %s it is %s after %d minutes', (outcome, standing, minutes) => {
    const at = new Date(startedAt.getTime() + minutes * 60_000)
    expect(standingOfRun({ outcome, startedAt }, at)).toBe(standing)
  })
})
