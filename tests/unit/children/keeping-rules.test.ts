import { describe, expect, test } from 'vitest'
import { addDays, day } from '@/lib/calendar/day'
import { decideArchiving } from '@/lib/children/archival'
import type { ChildFile } from '@/lib/children/child-file'
import {
  CONSENT_PURPOSES,
  decideConsent,
  hasConsent,
  mayPublish,
  type RecordedConsent,
} from '@/lib/children/consent'
import { CONSENT_TEXT_VERSIONS, NEWEST_CONSENT_TEXT } from '@/lib/children/consent-text'
import { DUE_KINDS, dueOf } from '@/lib/children/due'
import {
  decideAppointment,
  decideTag,
  groupsFor,
  isSensitive,
  LEGAL_GROUPS,
} from '@/lib/children/legal-tag'
import { consentTexts } from '@/lib/words/official/consent'

const TODAY = day('2026-11-20')
const born = (bornOn: string | null, bornYear: number | null = null) => ({
  bornOn: bornOn === null ? null : day(bornOn),
  bornYear,
})
const consent = (change: Partial<RecordedConsent> = {}): RecordedConsent => ({
  ...{ id: 'c', purpose: 'photos_public', textVersion: 1, givenOn: day('2026-05-04') },
  ...{ channel: 'paper', childSigned: true, withdrawal: null },
  representative: { name: 'Nguyễn Thị Mẹ', relation: 'mother' },
  ...change,
})

describe('groups of the Law on Children', () => {
  test('there are fourteen, and seven are for the case officer alone', () => {
    expect(LEGAL_GROUPS).toHaveLength(14)
    expect(LEGAL_GROUPS.filter(isSensitive)).toEqual([
      ...['hiv', 'offender', 'drug_user', 'harmed_by_violence'],
      ...['exploited', 'sexually_abused', 'trafficked'],
    ])
    expect(groupsFor({ isCaseOfficer: true })).toEqual(LEGAL_GROUPS)
    expect(groupsFor({ isCaseOfficer: false }).some(isSensitive)).toBe(false)
  })

  test.each([
    ['disabled', false, '2026-11-20', null],
    ['hiv', false, '2026-11-20', 'case_officer_only'],
    ['hiv', true, '2026-11-20', null],
    ['disabled', true, '2026-11-21', 'begins_later'],
  ] as const)('%s by a case officer: %s, from %s', (group, isCaseOfficer, from, refusal) => {
    expect(decideTag({ group, from: day(from) }, { isCaseOfficer }, TODAY)).toBe(refusal)
  })

  test.each([
    ['a', null, null],
    ['a', 'b', null],
    ['a', 'a', 'already_appointed'],
    ['x', null, 'not_a_candidate'],
    [null, 'a', null],
    [null, null, 'nobody_appointed'],
  ] as const)('%s after %s', (wanted, present, refusal) => {
    expect(decideAppointment(wanted, present, ['a', 'b'])).toBe(refusal)
  })
})

describe('whether a child may stand in public', () => {
  test.each([
    ['both agreed', born('2015-03-08'), consent(), true],
    [
      'the representative alone, at eleven',
      born('2015-03-08'),
      consent({ childSigned: false }),
      false,
    ],
    ['the representative alone, at six', born('2020-03-08'), consent({ childSigned: false }), true],
    ['birth unknown, alone', born(null), consent({ childSigned: false }), false],
    ['birth unknown, both', born(null), consent(), true],
    ['only the year, seven this year', born(null, 2019), consent({ childSigned: false }), false],
    ['another purpose', born('2015-03-08'), consent({ purpose: 'photos_kept' }), false],
    ['given tomorrow', born('2015-03-08'), consent({ givenOn: addDays(TODAY, 1) }), false],
    [
      'withdrawn today',
      born('2015-03-08'),
      consent({ withdrawal: { on: TODAY, by: 'Mẹ' } }),
      false,
    ],
    [
      'withdrawn tomorrow',
      born('2015-03-08'),
      consent({ withdrawal: { on: addDays(TODAY, 1), by: 'Mẹ' } }),
      true,
    ],
  ])('%s', (_, birth, given, may) => {
    expect(mayPublish([given], birth, TODAY)).toBe(may)
  })

  test('who turns seven has to be asked on the birthday', () => {
    const alone = [consent({ childSigned: false })]
    const birth = born('2019-11-21')
    expect(mayPublish(alone, birth, TODAY)).toBe(true)
    expect(mayPublish(alone, birth, addDays(TODAY, 1))).toBe(false)
    expect(mayPublish([...alone, consent()], birth, addDays(TODAY, 1))).toBe(true)
  })

  test('silence is no consent, to any purpose', () => {
    for (const purpose of CONSENT_PURPOSES) {
      expect(hasConsent([], purpose, TODAY)).toBe(false)
      const others = CONSENT_PURPOSES.filter((one) => one !== purpose)
      const given = others.map((one) => consent({ purpose: one }))
      expect(hasConsent(given, purpose, TODAY)).toBe(false)
      expect(hasConsent([consent({ purpose })], purpose, TODAY)).toBe(true)
    }
  })
})

describe('recording a consent', () => {
  const known = { newestText: 1, today: TODAY }
  const wanted = {
    purpose: 'photos_public',
    textVersion: 1,
    givenOn: TODAY,
    childSigned: true,
  } as const
  test.each([
    ['by both', wanted, '2015-03-08', null],
    [
      'in public, without the child of eleven',
      { ...wanted, childSigned: false },
      '2015-03-08',
      'child_must_sign',
    ],
    ['in public, without the child of six', { ...wanted, childSigned: false }, '2020-03-08', null],
    [
      'to support, without the child',
      { ...wanted, purpose: 'support', childSigned: false },
      '2015-03-08',
      null,
    ],
    ['tomorrow', { ...wanted, givenOn: addDays(TODAY, 1) }, '2015-03-08', 'given_later'],
    ['to a text that is none', { ...wanted, textVersion: 2 }, '2015-03-08', 'text_unknown'],
  ] as const)('%s', (_, given, bornOn, refusal) => {
    expect(decideConsent(given, born(bornOn), known)).toBe(refusal)
  })

  test('every version that was ever signed keeps its text, purpose by purpose', () => {
    expect(CONSENT_TEXT_VERSIONS.at(-1)).toBe(NEWEST_CONSENT_TEXT)
    for (const version of CONSENT_TEXT_VERSIONS) {
      expect(Object.keys(consentTexts[version].purposes)).toEqual([...CONSENT_PURPOSES])
    }
  })
})

describe('taking a child off the list', () => {
  const child = {
    ...{ acceptedOn: day('2026-05-04'), isArchived: false, isSupported: false },
    ...{ hasOpenProposal: false, isHeld: false, bornOn: day('2012-03-08') },
  }
  const moved = { reason: 'moved_away', on: TODAY } as const
  test.each([
    ['a child of the list', moved, child, null],
    ['a child that was never on it', moved, { ...child, acceptedOn: null }, 'not_on_list'],
    ['a child that is off it', moved, { ...child, isArchived: true }, 'archived_already'],
    ['tomorrow', { ...moved, on: addDays(TODAY, 1) }, child, 'ahead'],
    ['before it came on it', { ...moved, on: day('2026-05-03') }, child, 'before_acceptance'],
    ['a child with a sponsor', moved, { ...child, isSupported: true }, 'still_supported'],
    ['a child with a proposal', moved, { ...child, hasOpenProposal: true }, 'proposal_open'],
    ['a child that is kept for a sponsor', moved, { ...child, isHeld: true }, 'still_held'],
    ['sixteen at fourteen', { ...moved, reason: 'turned_sixteen' }, child, 'not_sixteen'],
    [
      'sixteen on the day',
      { ...moved, reason: 'turned_sixteen' },
      { ...child, bornOn: day('2010-11-20') },
      null,
    ],
    [
      'sixteen a day early',
      { ...moved, reason: 'turned_sixteen' },
      { ...child, bornOn: day('2010-11-21') },
      'not_sixteen',
    ],
    [
      'sixteen, birth unknown',
      { ...moved, reason: 'turned_sixteen' },
      { ...child, bornOn: null },
      null,
    ],
  ] as const)('%s', (_, wanted, facts, refusal) => {
    expect(decideArchiving(wanted, facts, TODAY)).toBe(refusal)
  })
})

describe('what is due on a file', () => {
  const whole: Parameters<typeof dueOf>[0] = {
    ...{ archival: null, acceptedOn: day('2026-05-04'), bornOn: day('2015-03-08') },
    ...{ guardianPhone: '0905', guardians: [], consents: [consent({ purpose: 'support' })] },
    line: {
      ...{ state: 'supported', sponsors: ['Công an xã'], category: 'orphan_one' },
      ...{ especiallyDifficult: false, waitingSince: null },
    },
    poverty: { state: 'confirmed', recorded: [] },
    insurance: {
      ...{ hasCard: true, group: null, validTo: null, source: 'VssID', checkedOn: TODAY },
    },
  }
  test.each<[string, Partial<ChildFile>, string[]]>([
    ['nothing', {}, []],
    [
      'an unconfirmed year',
      { poverty: { state: 'unconfirmed', recorded: [] } },
      ['poverty_unconfirmed'],
    ],
    ['a year that differs', { poverty: { state: 'review', recorded: [] } }, ['poverty_review']],
    ['no finding of insurance', { insurance: null }, ['insurance_missing']],
    ['no consent', { consents: [] }, ['consent_missing']],
    ['no telephone', { guardianPhone: null }, ['phone_missing']],
    ['sixteen in half a year', { bornOn: day('2011-05-22') }, ['nearly_sixteen']],
    ['sixteen in half a year and a day', { bornOn: day('2011-05-23') }, []],
  ])('%s', (_, change, due) => {
    expect(dueOf({ ...whole, ...change }, TODAY, 16)).toEqual(due)
  })

  test('of a child who is off the list, or not on it yet, nothing is', () => {
    const bare = { ...whole, insurance: null, consents: [], guardianPhone: null }
    const archival = { id: 'a', reason: 'deceased', note: null, on: TODAY } as const
    expect(dueOf({ ...bare, archival }, TODAY, 16)).toEqual([])
    expect(dueOf({ ...bare, acceptedOn: null }, TODAY, 16)).toEqual([])
    expect(dueOf(bare, TODAY, 16).every((kind) => DUE_KINDS.includes(kind))).toBe(true)
  })
})
