import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  decideEnding,
  decideUndoing,
  ENDING_REASONS,
  hasParted,
  isApart,
  needsNote,
  periodUntil,
  sponsorStays,
  type EndingFacts,
} from '@/lib/assignments/ending'
import { overlap, periodBeside } from '@/lib/assignments/support-period'
import { addDays, day } from '@/lib/calendar/day'
import { quarter, quarterEnd, quarterOf, quarterStart } from '@/lib/calendar/quarter'

const TODAY = day('2026-11-20')
const facts = (change: Partial<EndingFacts> = {}): EndingFacts => ({
  ...{ startsOn: day('2026-07-01'), endsOn: null, endedWith: null, isExplained: false },
  ...{ bornOn: day('2010-11-30'), endAge: 16, givenFor: [] },
  ...change,
})

describe('whether support may end', () => {
  test.each([
    ['moved_away', '2026-11-20', {}, null],
    ['moved_away', '2026-12-31', {}, null],
    ['moved_away', '2026-11-19', { endedWith: TODAY, isExplained: true }, 'already_ended'],
    ['deceased', '2026-11-20', { endedWith: day('2026-11-21') }, 'change_unexplained'],
    ['deceased', '2026-11-20', { endedWith: day('2026-11-21'), isExplained: true }, null],
    ['moved_away', '2026-12-31', { endsOn: day('2026-12-31') }, 'after_agreed_end'],
    ['moved_away', '2026-12-30', { endsOn: day('2026-12-31') }, null],
    ['moved_away', '2027-11-22', {}, 'too_far_ahead'],
    ['deceased', '2026-11-21', {}, 'ahead'],
    ['deceased', '2026-11-20', {}, null],
    // Sixteen on 30 November: the last day is the 29th.
    ['turned_sixteen', '2026-11-28', {}, 'not_sixteen'],
    ['turned_sixteen', '2026-11-29', {}, null],
    ['turned_sixteen', '2026-11-20', { bornOn: null }, null],
    ['turned_sixteen', '2026-11-20', { endAge: null }, null],
    ['other', '2026-09-30', { givenFor: [quarter('2026-Q4')] }, 'given_after'],
    ['other', '2026-10-01', { givenFor: [quarter('2026-Q4')] }, null],
    ['other', '2026-06-30', { givenFor: [quarter('2026-Q3')] }, 'given_after'],
  ] as const)('%s on %s with %j: %s', (reason, lastDay, change, expected) => {
    expect(decideEnding({ reason, lastDay: day(lastDay) }, facts(change), TODAY)).toBe(expected)
  })

  test('no quarter with something in the book is ever cut off', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -400, max: 360 }),
        fc.constantFrom('2026-Q3', '2026-Q4', '2027-Q1'),
        (offset, given) => {
          const lastDay = addDays(TODAY, offset)
          const term = facts({ givenFor: [quarter(given)] })
          if (decideEnding({ reason: 'other', lastDay }, term, TODAY) !== null) return
          const acceptedOn = day('2026-05-20')
          const after = periodUntil(lastDay, { startsOn: term.startsOn, acceptedOn })
          const of = quarter(given)
          const whole = { startsOn: quarterStart(of), endsOn: quarterEnd(of) }
          expect(overlap(after, whole)).toBe(true)
        },
      ),
    )
  })
})

describe('what is left of a term', () => {
  const acceptedOn = day('2026-05-20')

  test('the last day is one of it', () => {
    expect(periodUntil(day('2026-11-20'), { startsOn: day('2026-07-01'), acceptedOn })).toEqual({
      ...{ startsOn: '2026-07-01', endsOn: '2026-11-21' },
    })
    expect(periodUntil(day('2026-07-01'), { startsOn: day('2026-07-01'), acceptedOn })).toEqual({
      ...{ startsOn: '2026-07-01', endsOn: '2026-07-02' },
    })
  })

  test('nothing of one that is taken back, in no quarter and never after the child came on the list', () => {
    const never = periodUntil(day('2026-06-30'), { startsOn: day('2026-07-01'), acceptedOn })
    expect(never).toEqual({ startsOn: '2026-04-01', endsOn: '2026-04-01' })
    expect(overlap(never, { startsOn: day('2026-01-01'), endsOn: null })).toBe(false)
  })
})

describe('whoever comes after', () => {
  const q4 = { from: quarter('2026-Q4'), to: null }
  const police = { sponsorId: 'police', role: 'lead' as const }
  const women = { sponsorId: 'women', role: 'lead' as const }
  const ended = { ...police, startsOn: day('2026-07-01'), endsOn: day('2026-11-21') }

  test('begins with the quarter, or the day after whoever led in it', () => {
    expect(periodBeside({ ...women, ...q4 }, [])).toEqual({ startsOn: '2026-10-01', endsOn: null })
    expect(periodBeside({ ...women, ...q4 }, [ended])).toEqual({
      ...{ startsOn: '2026-11-21', endsOn: null },
    })
    const co = { ...women, role: 'co' as const, ...q4 }
    expect(periodBeside(co, [ended]).startsOn).toBe('2026-10-01')
    expect(periodBeside({ ...co, sponsorId: 'police' }, [ended]).startsOn).toBe('2026-11-21')
  })

  test('never shares a day with a lead that has ended in the quarter or before it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 91 }), { maxLength: 4 }), (lengths) => {
        let from = day('2026-07-01')
        const terms = lengths.map((days) => {
          const term = { ...police, startsOn: from, endsOn: addDays(from, days) }
          from = term.endsOn
          return term
        })
        const present = quarterOf(from)
        const next = periodBeside({ ...women, from: present, to: null }, terms)
        expect(next.startsOn >= from || terms.every((term) => !overlap(term, next))).toBe(true)
        expect(terms.some((term) => overlap(term, next))).toBe(false)
      }),
    )
  })
})

describe('undoing', () => {
  const at = new Date('2026-11-20T09:00:00+07:00')
  const free = { isFollowed: false, isOffList: false }
  const later = (hours: number) => new Date(at.getTime() + hours * 3_600_000)

  test.each([
    [null, free, 1, 'not_ended'],
    [{ at }, free, 24, null],
    [{ at }, free, 24.01, 'too_late_to_undo'],
    [{ at }, { ...free, isFollowed: true }, 1, 'followed'],
    [{ at }, { ...free, isOffList: true }, 1, 'child_off_list'],
  ] as const)('%j with %j after %d hours: %s', (ending, given, hours, expected) => {
    expect(decideUndoing(ending, given, later(hours))).toBe(expected)
  })
})

test('judgements are explained; who parted is not put beside the child again; who stays may get another', () => {
  expect(ENDING_REASONS.filter(needsNote)).toEqual(['circumstances_changed', 'other'])
  expect(ENDING_REASONS.filter(hasParted)).toEqual([
    ...['family_declined', 'sponsor_withdrew', 'sponsor_unable'],
  ])
  expect(ENDING_REASONS.filter(sponsorStays)).not.toContain('sponsor_unable')
})

test('a unit that promises again since it left has come back; a family that declined has not', () => {
  const at = new Date('2026-11-30T02:00:00Z')
  const [before, after] = [new Date(at.getTime() - 1), new Date(at.getTime() + 1)]
  const apart = (promisedAt: Date[]) =>
    ENDING_REASONS.filter((reason) => isApart({ reason, at }, promisedAt))
  expect(apart([])).toEqual(ENDING_REASONS.filter(hasParted))
  expect(apart([before, at])).toEqual(ENDING_REASONS.filter(hasParted))
  expect(apart([before, after])).toEqual(['family_declined'])
})
