import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PROPOSAL_OUTCOMES, type ProposalPlace, type VerifyingSide } from '@/lib/children/proposal'
import { proposalDecisionsInput, proposalInput } from '@/lib/children/proposal-input'
import {
  decideKnown,
  decidePlace,
  decideProposal,
  decideSendingAgain,
  decideVerification,
  placeToProposeFor,
  sideOf,
} from '@/lib/children/proposal-rules'
import { isVerified, PROPOSAL_STATUSES, proposalStatusOf } from '@/lib/children/proposal-status'
import { nationalPhone } from '@/lib/people/phone'

const NOWHERE: ProposalPlace = { villageId: null, schoolId: null, schoolClassId: null }
const VILLAGE = { ...NOWHERE, villageId: 'hoi-lam' }
const SCHOOL = { ...NOWHERE, schoolId: 'que-tho' }
const CLASS = { ...SCHOOL, schoolClassId: '2a' }
const anyPlace = fc.constantFrom(NOWHERE, VILLAGE, SCHOOL, CLASS)
const anySides = fc.subarray<VerifyingSide>(['school', 'village'])
const anyOutcome = fc.constantFrom(null, ...PROPOSAL_OUTCOMES)

describe('where a proposal stands', () => {
  test.each([
    ['the office, nobody yet', NOWHERE, [], 'to_verify'],
    ['the office, the village', NOWHERE, ['village'], 'to_decide'],
    ['a village head', VILLAGE, [], 'to_decide'],
    ['a school', SCHOOL, [], 'to_decide'],
    ['a class, nobody yet', CLASS, [], 'to_verify'],
    ['a class, its school', CLASS, ['school'], 'to_decide'],
  ] as const)('from %s', (_, from, sides, status) => {
    expect(proposalStatusOf({ outcome: null, from, sides: [...sides] })).toBe(status)
  })

  test('every combination has one answer, and the commune’s word is the last', () => {
    fc.assert(
      fc.property(anyOutcome, anyPlace, anySides, (outcome, from, sides) => {
        const status = proposalStatusOf({ outcome, from, sides })
        expect(PROPOSAL_STATUSES).toContain(status)
        if (outcome !== null) expect(status).toBe(outcome)
      }),
    )
  })
})

describe('the rules', () => {
  test('nobody decides on an own proposal, whatever else is so', () => {
    fc.assert(
      fc.property(
        anyPlace,
        anySides,
        fc.constantFrom(...PROPOSAL_OUTCOMES),
        (from, sides, said) => {
          const facts = { from, sides, outcome: null, isOnList: false }
          const answer = { outcome: said, reason: 'Đã đến nhà' }
          expect(decideProposal({ ...facts, isOwn: true, said: answer })).toBe('own_proposal')
          expect(decideProposal({ ...facts, isOwn: false, said: answer })).toBeNull()
        },
      ),
    )
  })

  test('what nobody confirmed is accepted with a reason alone', () => {
    fc.assert(
      fc.property(anyPlace, anySides, (from, sides) => {
        const said = { outcome: 'accepted' as const, reason: null }
        const facts = { from, sides, outcome: null, isOwn: false, isOnList: false, said }
        const expected = isVerified({ from, sides }) ? null : 'unverified_needs_reason'
        expect(decideProposal(facts)).toBe(expected)
        expect(decideProposal({ ...facts, isOnList: true })).toBe('already_on_list')
        expect(decideProposal({ ...facts, outcome: 'refused' })).toBe('already_decided')
      }),
    )
  })

  test('it is confirmed once, never an own proposal, and not after the decision', () => {
    const facts = { isOwn: false, side: 'school' as const, from: CLASS, sides: [], outcome: null }
    expect(decideVerification(facts)).toBeNull()
    expect(decideVerification({ ...facts, isOwn: true })).toBe('own_proposal')
    expect(decideVerification({ ...facts, side: null })).toBe('not_of_the_place')
    expect(decideVerification({ ...facts, sides: ['school'] })).toBe('already_verified')
    expect(decideVerification({ ...facts, sides: ['village'] })).toBe('already_verified')
    expect(decideVerification({ ...facts, from: VILLAGE })).toBe('already_verified')
    expect(decideVerification({ ...facts, outcome: 'returned' })).toBe('already_decided')
  })

  test.each([
    ['returned', true, null],
    ['returned', false, 'not_yours'],
    ['to_verify', true, 'already_proposed'],
    ['to_decide', true, 'already_proposed'],
    ['accepted', true, 'not_returned'],
    ['refused', true, 'not_returned'],
  ] as const)('a %s one, own: %s, is sent again: %s', (status, isOwn, refusal) => {
    expect(decideSendingAgain({ status, isOwn })).toBe(refusal)
  })

  test.each([
    ['nobody alike', [], null, [], null],
    ['alike, and nothing said', ['a'], null, ['a'], 'known_here'],
    ['said of the one shown', ['a'], 'another', ['a', 'b'], null],
    ['not sure of the one shown', ['a'], 'later', ['a'], null],
    ['said before anybody was shown', ['a'], 'another', [], 'known_here'],
    ['another one since', ['a', 'b'], 'another', ['a'], 'known_here'],
  ] as const)('%s', (_, alike, said, seen, answer) => {
    const facts = { alike, said, seen }
    expect(decideKnown({ ...facts, numberIsOfKnown: false })).toBe(answer)
    expect(decideKnown({ ...facts, numberIsOfKnown: true })).toBe('number_known_here')
  })

  test('everybody proposes for the own place', () => {
    const schoolClass = { id: '2a', schoolId: 'que-tho' }
    const child = { villageId: 'hoi-lam', schoolClass }
    for (const place of [NOWHERE, VILLAGE, SCHOOL, CLASS]) {
      expect(decidePlace(place, child)).toBeNull()
    }
    expect(decidePlace(VILLAGE, { ...child, villageId: 'an-lam' })).toBe('not_your_village')
    expect(decidePlace(VILLAGE, { ...child, villageId: null })).toBe('not_your_village')
    expect(decidePlace(CLASS, { ...child, schoolClass: { ...schoolClass, id: '2b' } })).toBe(
      'not_your_class',
    )
    expect(decidePlace(SCHOOL, { ...child, schoolClass: null })).toBe('not_your_class')
  })

  test('the one place of somebody is not asked for; of several it has to be said', () => {
    expect(placeToProposeFor([VILLAGE], null)).toBe(VILLAGE)
    expect(placeToProposeFor([VILLAGE, CLASS], null)).toBeNull()
    expect(placeToProposeFor([VILLAGE, CLASS], '2a')).toBe(CLASS)
    expect(placeToProposeFor([VILLAGE, CLASS], 'que-tho')).toBeNull()
    expect(placeToProposeFor([], null)).toBeNull()
  })

  test('the school speaks for its class, the village for its home, nobody for another', () => {
    const reach = { villageIds: ['hoi-lam'], schoolIds: [], schoolClassIds: [] }
    expect(sideOf(reach, { ...CLASS, villageId: 'hoi-lam' })).toBe('village')
    expect(sideOf({ ...reach, schoolClassIds: ['2a'] }, { ...CLASS, villageId: 'hoi-lam' })).toBe(
      'school',
    )
    expect(sideOf(reach, CLASS)).toBeNull()
  })
})

describe('what people write', () => {
  const said = { fullName: ' Lương  Thị\u00a0Sen ', category: 'orphan_one', reason: 'Cha mất' }
  const read = (birth: string) => proposalInput.safeParse({ ...said, birth })

  test.each([
    ['05/09/2016', '2016-09-05', 2016],
    ['5.9.2016', '2016-09-05', 2016],
    [' 2016 ', null, 2016],
  ])('born %j', (birth, bornOn, bornYear) => {
    expect(read(birth).data).toMatchObject({ fullName: 'Lương Thị Sen', bornOn, bornYear })
  })

  test.each(['31/02/2016', '9/2016', 'tháng chín', '16', ''])('%j is no birth', (birth) => {
    expect(read(birth).success).toBe(false)
  })

  test.each([
    ['+84 905 000 111', '0905000111'],
    ['905000111', '0905000111'],
    ['0235.3861.234', '02353861234'],
    ['12', null],
    ['0105000111', null],
  ])('the phone number %j is %j', (written, national) => {
    expect(nationalPhone(written)).toBe(national)
  })

  test('a decision names the line that lacks its reason', () => {
    const proposalId = '01890a5d-ac96-774b-bcce-b302099a8057'
    const outcome = proposalDecisionsInput.safeParse({
      decisions: [{ proposalId, outcome: 'refused' }],
    })
    expect(outcome.error?.issues.map(({ path }) => path)).toEqual([['reason', proposalId]])
  })
})
