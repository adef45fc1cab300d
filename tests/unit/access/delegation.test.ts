import { expect, test } from 'vitest'
import { decideDelegation } from '@/lib/access/delegation'
import { decideDecision, decideReview, type DecisionFacts } from '@/lib/assignments/rules'
import { day } from '@/lib/calendar/day'

const facts = {
  ...{ lenderId: 'leader', borrowerId: 'head', byId: 'leader' },
  most: 92,
  ...{ from: day('2026-11-23'), until: day('2026-11-27'), today: day('2026-11-20') },
  own: { from: day('2026-01-01'), to: null },
}

test.each([
  [{}, null],
  [{ from: day('2026-11-20') }, null],
  [{ own: { from: day('2026-11-23'), to: day('2026-11-28') } }, null],
  [{ own: { from: day('2026-11-24'), to: null } }, 'not_held_then'],
  [{ own: { from: day('2026-01-01'), to: day('2026-11-27') } }, 'not_held_then'],
  [{ own: null }, 'not_held_then'],
  [{ borrowerId: 'leader' }, 'to_lender'],
  [{ byId: 'head' }, 'to_oneself'],
  [{ from: day('2026-11-19') }, 'day_passed'],
  [{ until: day('2027-02-22') }, null],
  [{ until: day('2027-02-23') }, 'days_too_many'],
] as const)('%j: %s', (more, refusal) => {
  expect(decideDelegation({ ...facts, ...more })).toBe(refusal)
})

test('nobody decides on a proposal of whoever lent the role', () => {
  const proposal = { proposedBy: 'officer' } as DecisionFacts
  expect(decideReview(proposal, 'stand-in', ['officer'])).toBe('own_proposal')
  expect(decideDecision(proposal, 'approved', 'stand-in', ['officer'])).toBe('own_proposal')
})
