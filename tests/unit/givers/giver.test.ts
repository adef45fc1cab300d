import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day, type Day } from '@/lib/calendar/day'
import {
  chargeOfTermOn,
  chargeOn,
  decideCharge,
  decideRelease,
  hasDays,
  hasGivers,
  lastsUntil,
  openCharge,
  type Charge,
} from '@/lib/givers/giver'
import { decideReversal, type SaidCharge } from '@/lib/givers/reversal'
import { carriedCount } from '@/lib/givers/giver-line'
import { decideForgetting, type KeptCharge } from '@/lib/givers/forgetting'
import { SPONSOR_KINDS } from '@/lib/sponsors/sponsor'
import { wordsIn } from '@/lib/words/words'

const charge = (giverId: string, from: string, to: string | null): Charge => ({
  ...{ id: `${giverId} ${from}`, giverId, termId: 't', from: day(from) },
  to: to === null ? null : day(to),
})
const LAN_THEN_HOA = [
  charge('lan', '2026-07-01', '2026-09-01'),
  charge('hoa', '2026-09-01', null),
] as const
const TODAY = day('2026-11-20')
const TERM = { startsOn: day('2026-07-01'), endsOn: null }

test('programmes, associations and groups have givers of their own', () => {
  expect(SPONSOR_KINDS.filter(hasGivers)).toEqual(['mass_organisation', 'programme', 'group'])
})

test.each([
  ['2026-06-30', null],
  ['2026-07-01', 'lan'],
  ['2026-08-31', 'lan'],
  ['2026-09-01', 'hoa'],
  ['2027-09-01', 'hoa'],
])('who carries the child on %s', (on, giverId) => {
  expect(chargeOn(LAN_THEN_HOA, day(on))?.giverId ?? null).toBe(giverId)
})

test.each([
  ['while support lasts', '2026-08-31', null, 'lan'],
  ['the last day of support', '2026-08-14', '2026-08-15', 'lan'],
  ['later, who did on the last day', '2026-12-31', '2026-08-15', 'lan'],
  ['and nobody who was to begin afterwards', '2026-12-31', '2026-09-01', 'lan'],
  ['whoever followed in time', '2026-12-31', '2026-09-02', 'hoa'],
  ['before support ends with a day to come', '2026-08-01', '2027-01-01', 'lan'],
  ['support that was taken back', '2026-12-31', '2026-07-01', undefined],
  ['before anybody', '2026-06-30', null, undefined],
] as const)('who a term’s child has or had: %s', (_, on, endsOn, giverId) => {
  const term = { ...TERM, endsOn: endsOn === null ? null : day(endsOn), charges: LAN_THEN_HOA }
  expect(chargeOfTermOn(term, day(on))?.giverId).toBe(giverId)
})

test('support taken back to a day after a charge began was carried by nobody', () => {
  const term = { startsOn: day('2026-10-01'), endsOn: day('2026-10-01'), charges: LAN_THEN_HOA }
  expect(chargeOfTermOn(term, day('2026-12-31'))).toBeNull()
})

describe('carrying', () => {
  const decide = (giverId: string, from: string, charges: readonly Charge[], endsOn?: string) =>
    decideCharge(
      { giverId, from: day(from) },
      { ...TERM, endsOn: endsOn === undefined ? null : day(endsOn), charges },
      TODAY,
    )

  test.each([
    ['the first, with the support', 'lan', '2026-07-01', [], undefined, null],
    ['before the support', 'lan', '2026-06-30', [], undefined, 'outside_term'],
    ['once the support is over', 'lan', '2026-10-01', [], '2026-10-01', 'outside_term'],
    ['on the last day of the support', 'lan', '2026-09-30', [], '2026-10-01', null],
    ['in place of another', 'mai', '2026-10-01', LAN_THEN_HOA, undefined, null],
    ['the same person', 'hoa', '2026-10-01', LAN_THEN_HOA, undefined, 'same_giver'],
    ['somebody of before again', 'lan', '2026-10-01', LAN_THEN_HOA, undefined, null],
    ['on the day the other began', 'mai', '2026-09-01', LAN_THEN_HOA, undefined, BEFORE()],
    ['while somebody of before carried', 'mai', '2026-08-01', LAN_THEN_HOA, undefined, BEFORE()],
    [
      'with the day somebody ended',
      'mai',
      '2026-09-01',
      [charge('lan', '2026-07-01', '2026-09-01')],
      undefined,
      null,
    ],
  ] as const)('%s', (_, giverId, from, charges, endsOn, refusal) => {
    expect(decide(giverId, from, charges, endsOn)).toBe(refusal)
  })
})

function BEFORE() {
  return 'before_last_change' as const
}

test.each([
  ['some day after it began', '2026-10-01', LAN_THEN_HOA, null, null],
  ['on the day it began', '2026-09-01', LAN_THEN_HOA, null, 'before_last_change'],
  ['nobody carries it', '2026-10-01', [], null, 'no_giver'],
  ['after the support', '2026-10-02', LAN_THEN_HOA, '2026-10-01', 'outside_term'],
  ['the support was over before', '2026-10-02', LAN_THEN_HOA, '2026-09-01', 'no_giver'],
] as const)('ending: %s', (_, from, charges, endsOn, refusal) => {
  const term = { ...TERM, endsOn: endsOn === null ? null : day(endsOn), charges }
  expect(decideRelease(day(from), term, TODAY)).toBe(refusal)
})

test.each([
  [null, null, null],
  ['2026-09-01', null, '2026-09-01'],
  [null, '2026-10-01', '2026-10-01'],
  ['2026-09-01', '2026-10-01', '2026-09-01'],
  ['2026-11-01', '2026-10-01', '2026-10-01'],
])('a charge to %s of support to %s lasts until %s', (to, endsOn, until) => {
  const or = (written: string | null) => (written === null ? null : day(written))
  expect(lastsUntil({ to: or(to) }, or(endsOn))).toBe(until)
})

test('whatever is taken in turn, a child has one giver on any day at most', () => {
  const asked = fc.array(fc.record({ giver: fc.constantFrom('a', 'b', 'c'), at: fc.nat(60) }))
  fc.assert(
    fc.property(asked, (wishes) => {
      let charges: Charge[] = []
      for (const { giver, at } of wishes) {
        const from = addDays(TERM.startsOn, at)
        if (decideCharge({ giverId: giver, from }, { ...TERM, charges }, TODAY) !== null) continue
        const open = openCharge(charges)
        charges = charges.map((one) => (one === open ? { ...one, to: from } : one))
        charges.push({ id: String(at), giverId: giver, termId: 't', from, to: null })
      }
      for (let at = 0; at <= 61; at += 1) {
        expect(charges.filter((one) => isOn(one, addDays(TERM.startsOn, at))).length).toBeLessThan(
          2,
        )
      }
      expect(charges.every(({ from, to }) => to === null || from < to)).toBe(true)
    }),
  )
})

function isOn({ from, to }: Charge, on: Day): boolean {
  return from <= on && (to === null || on < to)
}

test('children with somebody by name are counted as of a day', () => {
  const child = { childId: 'c', code: 'VA-1', fullName: 'A', ...TERM }
  const children = [
    { ...child, termId: '1', charges: [...LAN_THEN_HOA] },
    { ...child, termId: '2', charges: [charge('lan', '2026-07-01', '2026-09-01')] },
    { ...child, termId: '3', charges: [] },
  ]
  expect(carriedCount({ children }, day('2026-08-01'))).toEqual({ carried: 2, total: 3 })
  expect(carriedCount({ children }, day('2026-11-20'))).toEqual({ carried: 1, total: 3 })
})

test.each([
  ['the last day of the next quarter', '2027-03-31', '2026-07-01', null],
  ['the day after', '2027-04-01', '2026-07-01', 'too_far_ahead'],
  ['a year mistyped', '2062-01-01', '2026-07-01', 'too_far_ahead'],
  ['the first day of support, however late that is', '2027-07-01', '2027-07-01', null],
  ['the day after the first of such support', '2027-07-02', '2027-07-01', 'too_far_ahead'],
] as const)('how far ahead a giver begins or ends: %s', (_, from, startsOn, refusal) => {
  const term = { startsOn: day(startsOn), endsOn: null }
  expect(decideCharge({ giverId: 'mai', from: day(from) }, { ...term, charges: [] }, TODAY)).toBe(
    refusal,
  )
  const early = [{ ...charge('lan', startsOn, null), from: addDays(day(startsOn), -1) }]
  expect(decideRelease(day(from), { ...term, charges: early }, TODAY)).toBe(refusal)
})

test('a charge has days unless it was taken back, or support ended before it began', () => {
  expect(hasDays(charge('lan', '2026-07-01', null))).toBe(true)
  expect(hasDays(charge('lan', '2026-07-01', '2026-07-02'))).toBe(true)
  expect(hasDays(charge('lan', '2026-07-01', '2026-07-01'))).toBe(false)
  expect(hasDays(charge('lan', '2026-07-01', '2026-06-01'))).toBe(false)
})

describe('forgetting', () => {
  const now = new Date('2026-11-20T03:00:00Z')
  const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000)
  const kept = (
    to: string | null,
    termEndsOn: string | null,
    endedAt: Date | null = null,
  ): KeptCharge => ({
    ...{ from: day('2026-07-01'), to: to === null ? null : day(to), endedAt },
    termEndsOn: termEndsOn === null ? null : day(termEndsOn),
  })

  test.each([
    ['nobody carried', [], null],
    ['a child still', [kept(null, null)], 'still_carries'],
    ['a child until a coming day', [kept('2026-12-01', null)], 'still_carries'],
    ['a child until a coming day of support', [kept(null, '2026-12-01')], 'still_carries'],
    ['a child until today', [kept('2026-11-20', null)], null],
    ['what was taken back', [kept('2026-07-01', null)], null],
    ['support ended long ago', [kept(null, '2026-11-01', hoursAgo(25))], null],
    ['support ended as agreed', [kept(null, '2026-11-01')], null],
    ['support ended just now', [kept(null, '2026-11-01', hoursAgo(24))], 'ending_undoable'],
    ['a child that was another’s by then', [kept('2026-10-01', '2026-11-01', now)], null],
    [
      'one child just now, one still',
      [kept(null, '2026-11-01', now), kept(null, null)],
      'still_carries',
    ],
  ] as const)('%s', (_, charges, refusal) => {
    expect(decideForgetting(charges, { on: TODAY, now })).toBe(refusal)
  })
})

test.each(['vi', 'en'] as const)(
  'whoever is added is told the days after which names go, as set: %s',
  (locale) => {
    const { addLead } = wordsIn(locale).givers
    expect(addLead('3.660')).toContain('3.660')
    expect(addLead('30')).not.toMatch(/hai năm|two years|730/)
  },
)

describe('taking back', () => {
  const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 8, minute))
  const said = (of: Charge, saidAt: number, endSaidAt: number | null, isNamed = true) => ({
    ...{ ...of, isNamed, saidAt: at(saidAt) },
    endSaidAt: endSaidAt === null ? null : at(endSaidAt),
  })
  const lan = charge('lan', '2026-07-01', '2026-09-01')
  const hoa = charge('hoa', '2026-09-01', null)
  const idOf = (one: SaidCharge | null) => one?.id ?? null
  const decide = (chargeId: string, isRelease: boolean, charges: SaidCharge[]) => {
    const decided = decideReversal({ chargeId, isRelease }, charges)
    return typeof decided === 'string' ? decided : [idOf(decided.charge), idOf(decided.reopens)]
  }

  test.each([
    [
      'the newest, and what it ended goes on',
      hoa.id,
      false,
      [said(lan, 1, 2), said(hoa, 2, null)],
      [hoa.id, lan.id],
    ],
    [
      'what had ended by itself stays so',
      hoa.id,
      false,
      [said(lan, 1, 2), said(hoa, 3, null)],
      [hoa.id, null],
    ],
    [
      'whoever was forgotten does not go on',
      hoa.id,
      false,
      [said(lan, 1, 2, false), said(hoa, 2, null)],
      [hoa.id, null],
    ],
    ['the only one', hoa.id, false, [said(hoa, 2, null)], [hoa.id, null]],
    ['an end', lan.id, true, [said(lan, 1, 2)], [null, lan.id]],
    ['an end of somebody forgotten', lan.id, true, [said(lan, 1, 2, false)], 'giver_forgotten'],
    ['an older one', lan.id, true, [said(lan, 1, 2), said(hoa, 2, null)], 'not_newest'],
    ['an end that was not said', hoa.id, true, [said(hoa, 2, null)], 'not_newest'],
    ['a charge that ended since', lan.id, false, [said(lan, 1, 2)], 'not_newest'],
    ['nothing', lan.id, false, [], 'not_newest'],
  ] as const)('%s', (_, chargeId, isRelease, charges, expected) => {
    expect(decide(chargeId, isRelease, [...charges])).toEqual(expected)
  })
})
