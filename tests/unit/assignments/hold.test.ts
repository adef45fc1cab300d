import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysHeld, decideHold, holdOn } from '@/lib/assignments/hold'
import { decideProposal } from '@/lib/assignments/rules'
import { addDays, day } from '@/lib/calendar/day'
import { quarter } from '@/lib/calendar/quarter'

const TODAY = day('2026-11-20')
const hold = (from: string, until: string) => ({ heldOn: day(from), heldUntil: day(until) })

describe('a hold', () => {
  test('keeps the child from today for so many days, and lapses by itself', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: -5, max: 70 }),
        (days, after) => {
          const kept = daysHeld(days, TODAY)
          const isKept = holdOn([kept], addDays(TODAY, after)) !== null
          expect(isKept).toBe(after >= 0 && after < days)
        },
      ),
    )
  })

  test('that was given up on its first day never held', () => {
    expect(holdOn([hold('2026-11-20', '2026-11-20')], TODAY)).toBeNull()
  })
})

describe('whether a child may be kept', () => {
  const free = { onList: true, hasLead: false, isProposed: false, holds: [] }
  test.each([
    [{}, null],
    [{ onList: false }, 'not_on_list'],
    [{ hasLead: true }, 'not_waiting'],
    [{ isProposed: true }, 'already_proposed'],
    [{ holds: [hold('2026-11-10', '2026-11-21')] }, 'already_held'],
    [{ holds: [hold('2026-11-10', '2026-11-20')] }, null],
  ])('%j: %s', (change, expected) => {
    expect(decideHold({ ...free, ...change }, TODAY)).toBe(expected)
  })
})

describe('a proposal for a child that is kept', () => {
  const facts = {
    child: { code: 'VA-0001', onList: true, terms: [], proposedTo: [], heldFor: 'police' },
    ...{ from: quarter('2026-Q4'), to: null, quarters: [quarter('2026-Q4')], answers: null },
  }
  test.each([
    ['women', 'lead', 'held_for_other'],
    ['police', 'lead', null],
    // Whoever joins a lead takes nothing from it.
    ['women', 'co', null],
  ] as const)('to %s as %s: %s', (sponsorId, role, expected) => {
    expect(decideProposal({ ...facts, sponsorId, role })).toBe(expected)
  })
})
