import { describe, expect, test } from 'vitest'
import { OFFER_STEP_KINDS } from '@/lib/offers/offer'
import { decideStep } from '@/lib/offers/rules'
import { awaitsFront, isOpen, isPutAway, OFFER_STATUSES, statusOf } from '@/lib/offers/status'

describe('where an offer stands', () => {
  test.each([
    [[], 'received'],
    [['in_hand'], 'in_hand'],
    [['answered'], 'answered'],
    [['declined'], 'declined'],
    [['spam'], 'spam'],
    [['declined', 'reopened'], 'in_hand'],
    [['taken_up'], 'taken_up'],
    [['forgotten'], 'forgotten'],
    [['in_hand', 'forgotten'], 'forgotten'],
    [['in_hand', 'answered', 'forgotten'], 'forgotten'],
    [['declined', 'reopened', 'forgotten'], 'forgotten'],
    [['declined', 'forgotten'], 'declined'],
    [['spam', 'forgotten'], 'spam'],
    [['answered', 'taken_up', 'forgotten'], 'taken_up'],
  ] as const)('after %j: %s', (kinds, status) => {
    const steps = kinds.map((kind) => ({ kind }))
    expect(statusOf(steps)).toBe(status)
    expect(statusOf(steps.slice(-2))).toBe(status)
  })

  test('every status comes of some step, and is open, put away, taken up or forgotten', () => {
    const all = [[], ...OFFER_STEP_KINDS.map((kind) => [{ kind }])].map(statusOf)
    expect(new Set(all)).toEqual(new Set(OFFER_STATUSES))
    for (const status of OFFER_STATUSES) {
      const ways = [isOpen(status), isPutAway(status), ['taken_up', 'forgotten'].includes(status)]
      expect(ways.filter(Boolean)).toHaveLength(1)
      if (awaitsFront(status)) expect(isOpen(status)).toBe(true)
    }
  })
})

describe('what may be done', () => {
  const facts = { steps: 2, seen: 2, hasContact: true }

  test('nothing, once somebody else did something since it was read', () => {
    for (const kind of OFFER_STEP_KINDS) {
      for (const status of OFFER_STATUSES) {
        expect(decideStep(kind, { ...facts, status, seen: 1 })).toBe('changed_meanwhile')
      }
    }
  })

  test.each([
    ['in_hand', ['received']],
    ['answered', ['received', 'in_hand', 'answered']],
    ['declined', ['received', 'in_hand', 'answered']],
    ['spam', ['received', 'in_hand', 'answered']],
    ['taken_up', ['received', 'in_hand', 'answered']],
    ['reopened', ['declined', 'spam']],
    ['forgotten', OFFER_STATUSES],
  ] as const)('%s follows %j alone', (kind, statuses) => {
    const may = OFFER_STATUSES.filter((status) => decideStep(kind, { ...facts, status }) === null)
    expect(may).toEqual(statuses)
  })

  test('why not', () => {
    expect(decideStep('in_hand', { ...facts, status: 'answered' })).toBe('in_hand_already')
    expect(decideStep('answered', { ...facts, status: 'declined' })).toBe('not_open')
    expect(decideStep('reopened', { ...facts, status: 'answered' })).toBe('not_put_away')
  })

  test('nobody is taken up, reopened or forgotten who cannot be reached any more', () => {
    const gone = { ...facts, hasContact: false }
    expect(decideStep('reopened', { ...gone, status: 'declined' })).toBe('contact_gone')
    expect(decideStep('taken_up', { ...gone, status: 'answered' })).toBe('contact_gone')
    for (const status of OFFER_STATUSES) {
      expect(decideStep('forgotten', { ...gone, status })).toBe('contact_gone')
    }
    expect(decideStep('answered', { ...gone, status: 'answered' })).toBeNull()
  })
})
