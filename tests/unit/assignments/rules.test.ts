import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '@/lib/calendar/day'
import { quarter, shiftQuarter } from '@/lib/calendar/quarter'
import { firstRefusal } from '@/lib/assignments/named-refusal'
import {
  decideDecision,
  decideProposal,
  decideReview,
  termInTheWay,
  type DecisionFacts,
  type ProposalFacts,
} from '@/lib/assignments/rules'
import { overlap, periodOf, type Term } from '@/lib/assignments/support-period'

const now = quarter('2026-Q4')
const term = (change: Partial<Term> = {}): Term => ({
  sponsorId: 'police',
  role: 'lead',
  startsOn: day('2026-07-01'),
  endsOn: null,
  ...change,
})

const proposal: ProposalFacts = {
  child: { code: 'VA-0001', onList: true, terms: [], proposedTo: [], heldFor: null },
  sponsorId: 'women',
  to: null,
  role: 'lead',
  from: now,
  quarters: [now, quarter('2027-Q1')],
  answers: null,
}
const returned = {
  childCode: 'VA-0001',
  review: 'returned',
  decision: null,
  answered: false,
} as const

describe('making a proposal', () => {
  test('nothing against it', () => {
    expect(decideProposal(proposal)).toBeNull()
    expect(decideProposal({ ...proposal, answers: returned })).toBeNull()
  })

  test.each<[string, Partial<ProposalFacts>]>([
    ['not_on_list', { child: { ...proposal.child, onList: false } }],
    ['quarter_not_open', { from: quarter('2026-Q3') }],
    ['quarter_not_open', { from: quarter('2027-Q2') }],
    ['already_has_lead', { child: { ...proposal.child, terms: [term()] } }],
    [
      'already_with_sponsor',
      { child: { ...proposal.child, terms: [term({ sponsorId: 'women' })] }, role: 'co' },
    ],
    ['already_proposed', { child: { ...proposal.child, proposedTo: ['women'] } }],
    ['not_returned', { answers: { ...returned, review: null } }],
    ['not_returned', { answers: { ...returned, review: 'passed', decision: 'refused' } }],
    ['not_returned', { answers: { ...returned, childCode: 'VA-0002' } }],
    ['already_answered', { answers: { ...returned, answered: true } }],
  ])('%s', (refusal, change) => {
    expect(decideProposal({ ...proposal, ...change })).toBe(refusal)
  })

  test('another sponsor under way is no hindrance, nor is a lead beside a co-sponsor', () => {
    const child = { ...proposal.child, proposedTo: ['police'] }
    expect(decideProposal({ ...proposal, child })).toBeNull()
    const led = { ...proposal.child, terms: [term()] }
    expect(decideProposal({ ...proposal, child: led, role: 'co' })).toBeNull()
  })

  test('a child whose support ended may be proposed again, the former sponsor included', () => {
    const ended = term({ sponsorId: 'women', endsOn: day('2026-10-01') })
    expect(decideProposal({ ...proposal, child: { ...proposal.child, terms: [ended] } })).toBeNull()
  })
})

const fresh = { review: null, decision: null, answered: false, proposedBy: 'officer' } as const

describe('reviewing a proposal', () => {
  test.each([
    [fresh, 'head', null],
    [fresh, 'officer', 'own_proposal'],
    [{ ...fresh, review: 'passed' }, 'head', 'already_reviewed'],
    [{ ...fresh, review: 'returned' }, 'head', 'already_reviewed'],
    [{ ...fresh, review: 'passed', decision: 'approved' }, 'head', 'already_reviewed'],
  ] as const)('%j by %s: %s', (facts, by, refusal) => {
    expect(decideReview(facts, by)).toBe(refusal)
  })
})

const passed: DecisionFacts = {
  ...fresh,
  review: 'passed',
  sponsorId: 'women',
  role: 'lead',
  from: now,
  to: null,
  onList: true,
  childTerms: [],
}

describe('deciding on a proposal', () => {
  test.each([
    [passed, 'approved', 'leader', null],
    [passed, 'refused', 'leader', null],
    [passed, 'returned', 'leader', null],
    [passed, 'approved', 'officer', 'own_proposal'],
    [{ ...passed, review: null }, 'approved', 'leader', 'not_reviewed'],
    [{ ...passed, review: 'returned' }, 'refused', 'leader', 'not_reviewed'],
    [{ ...passed, decision: 'returned' }, 'approved', 'leader', 'already_decided'],
    [{ ...passed, decision: 'approved' }, 'refused', 'leader', 'already_decided'],
    [{ ...passed, onList: false }, 'approved', 'leader', 'not_on_list'],
    [{ ...passed, onList: false }, 'refused', 'leader', null],
    [{ ...passed, childTerms: [term()] }, 'approved', 'leader', 'already_has_lead'],
    [{ ...passed, childTerms: [term()] }, 'refused', 'leader', null],
    [{ ...passed, childTerms: [term()], role: 'co' }, 'approved', 'leader', null],
    [
      { ...passed, childTerms: [term({ sponsorId: 'women' })], role: 'co' },
      'approved',
      'leader',
      'already_with_sponsor',
    ],
  ] as const)('%j, %s by %s: %s', (facts, outcome, by, refusal) => {
    expect(decideDecision(facts, outcome, by)).toBe(refusal)
  })
})

describe('the law of one lead', () => {
  const wanted = fc.record({
    sponsorId: fc.constantFrom('a', 'b', 'c', 'd'),
    role: fc.constantFrom('lead' as const, 'co' as const),
    from: fc.integer({ min: 0, max: 8 }).map((by) => shiftQuarter(now, by)),
    length: fc.option(fc.integer({ min: 0, max: 4 }), { nil: null }),
  })

  test('however approvals follow one another, a child never has two leads on a day', () => {
    fc.assert(
      fc.property(fc.array(wanted, { maxLength: 20 }), (attempts) => {
        const terms: Term[] = []
        for (const { sponsorId, role, from, length } of attempts) {
          const to = length === null ? null : shiftQuarter(from, length)
          const facts = { ...passed, sponsorId, role, from, to, childTerms: terms }
          if (decideDecision(facts, 'approved', 'leader') !== null) continue
          terms.push({ sponsorId, role, ...periodOf(from, to) })
        }
        const pairs = terms.flatMap((one, at) => terms.slice(at + 1).map((two) => [one, two]))
        for (const [one, two] of pairs) {
          if (!one || !two || !overlap(one, two)) continue
          expect(one.role === 'lead' && two.role === 'lead').toBe(false)
          expect(one.sponsorId).not.toBe(two.sponsorId)
        }
      }),
    )
  })

  test('what stands in the way is said the same whatever the order of the terms', () => {
    const terms = fc.array(
      fc.record({
        sponsorId: fc.constantFrom('a', 'b'),
        role: fc.constantFrom('lead' as const, 'co' as const),
        startsOn: fc.constantFrom(day('2026-01-01'), day('2026-10-01')),
        endsOn: fc.constantFrom(null, day('2026-11-01')),
      }),
      { maxLength: 5 },
    )
    fc.assert(
      fc.property(terms, wanted, (all, { sponsorId, role, from }) => {
        const asked = { sponsorId, role, from, to: null }
        expect(termInTheWay([...all].reverse(), asked)).toBe(termInTheWay(all, asked))
      }),
    )
  })
})

describe('a list is taken whole or not at all', () => {
  test('nothing in the way', () => {
    expect(firstRefusal([{ code: 'VA-0001', refusal: null }])).toBeNull()
    expect(firstRefusal([])).toBeNull()
  })

  test('the first refusal speaks, and names every child it stands in the way of once', () => {
    expect(
      firstRefusal([
        { code: 'VA-0001', refusal: null },
        { code: 'VA-0002', refusal: 'already_has_lead' },
        { code: 'VA-0003', refusal: 'own_proposal' },
        { code: 'VA-0004', refusal: 'already_has_lead' },
        { code: 'VA-0004', refusal: 'already_has_lead' },
        { code: undefined, refusal: 'already_has_lead' },
      ]),
    ).toEqual({ refusal: 'already_has_lead', codes: ['VA-0002', 'VA-0004'] })
  })
})
