import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  ALWAYS_HANDED_OVER,
  CHILD_DATA,
  decideAgreement,
  decideAgreementEnding,
} from '@/lib/agreements/agreement'
import { handoverLine, type ChildToHandOver } from '@/lib/agreements/handover'
import { agreementInput } from '@/lib/agreements/input'
import {
  agreementStanding,
  agreementThen,
  mayHandOver,
  type LivingAgreement,
} from '@/lib/agreements/standing'
import { wantingAgreement } from '@/lib/agreements/wanting'
import { addDays, day } from '@/lib/calendar/day'

const TODAY = day('2026-11-20')
const until = (written: string): LivingAgreement => ({ validUntil: day(written) })

describe('recording', () => {
  const decide = (signedOn: string, validUntil: string | null, newest: string | null) =>
    decideAgreement(
      {
        ...{ signedOn: day(signedOn), validUntil: validUntil === null ? null : day(validUntil) },
        keptUntil: { afterDays: 30 },
      },
      newest === null ? null : { signedOn: day(newest), isEnded: false },
      TODAY,
    )

  test.each([
    ['the first, today, for ever', '2026-11-20', null, null, null],
    ['one that holds for its own day', '2026-11-20', '2026-11-20', null, null],
    ['two of one day', '2026-11-01', null, '2026-11-01', null],
    ['tomorrow', '2026-11-21', null, null, 'signed_ahead'],
    ['over before it was signed', '2026-11-02', '2026-11-01', null, 'over_before_signed'],
    ['older than the newest', '2026-10-31', null, '2026-11-01', 'older_than_newest'],
  ] as const)('%s', (_, signedOn, validUntil, newest, refusal) => {
    expect(decide(signedOn, validUntil, newest)).toBe(refusal)
  })

  test('an older day, once the newest was ended: it was typed wrongly', () => {
    const terms = { signedOn: day('2026-11-03'), validUntil: null, keptUntil: { afterDays: 30 } }
    expect(decideAgreement(terms, { signedOn: TODAY, isEnded: true }, TODAY)).toBeNull()
  })

  test.each([
    ['the day before', '2026-10-31', 'data_end_before_signed'],
    ['the same day', '2026-11-01', null],
  ] as const)('data that go %s of signing', (_, on, refusal) => {
    const terms = { signedOn: day('2026-11-01'), validUntil: null, keptUntil: { on: day(on) } }
    expect(decideAgreement(terms, null, TODAY)).toBe(refusal)
  })
})

test.each([
  ['today', '2026-11-20', true, false, null],
  ['on the day it was signed', '2026-06-01', true, false, null],
  ['an older one', '2026-11-20', false, false, 'not_newest'],
  ['twice', '2026-11-20', true, true, 'already_ended'],
  ['from tomorrow', '2026-11-21', true, false, 'ended_ahead'],
  ['before it was signed', '2026-05-31', true, false, 'ended_before_signed'],
] as const)('ending %s', (_, endedOn, isNewest, isEnded, refusal) => {
  const agreement = { signedOn: day('2026-06-01'), isNewest, isEnded }
  expect(decideAgreementEnding(day(endedOn), agreement, TODAY)).toBe(refusal)
})

test.each([
  ['none at all, or ended', null, 'none'],
  ['without a last day', { validUntil: null }, 'in_force'],
  ['its last day was yesterday', until('2026-11-19'), 'expired'],
  ['its last day is today', until('2026-11-20'), 'expiring'],
  ['sixty days ahead', until('2027-01-19'), 'expiring'],
  ['sixty-one days ahead', until('2027-01-20'), 'in_force'],
] as const)('standing: %s', (_, newest, standing) => {
  expect(agreementStanding(newest, TODAY)).toBe(standing)
})

test.each([
  ['that holds now and ends before support begins', until('2026-12-31'), 'expired'],
  ['that ends on the first day of support', until('2027-01-01'), 'in_force'],
  ['that has run out already', until('2026-11-19'), 'expired'],
  ['that is not there', null, 'none'],
] as const)('support from January with an agreement %s', (_, newest, then) => {
  expect(agreementThen(newest, { today: TODAY, startsOn: day('2027-01-01') })).toBe(then)
})

test('support that began with the quarter asks for an agreement that holds today', () => {
  const startsOn = day('2026-10-01')
  expect(agreementThen(until('2026-11-19'), { today: TODAY, startsOn })).toBe('expired')
  expect(agreementThen(until('2026-11-20'), { today: TODAY, startsOn })).toBe('in_force')
})

test('a standing has one answer on every day, and never gets better by waiting', () => {
  const order = ['in_force', 'expiring', 'expired']
  fc.assert(
    fc.property(fc.integer({ min: -400, max: 400 }), fc.nat(400), (ends, later) => {
      const newest = { validUntil: addDays(TODAY, ends) }
      const now = agreementStanding(newest, TODAY)
      const then = agreementStanding(newest, addDays(TODAY, later))
      expect(order.indexOf(then)).toBeGreaterThanOrEqual(order.indexOf(now))
    }),
  )
})

test.each([
  ['without a day', { afterDays: 0 }, null, true],
  ['on the day itself', { on: day('2026-11-20') }, null, true],
  ['the day after', { on: day('2026-11-19') }, null, false],
  ['after the last day of the agreement', { afterDays: 0 }, day('2026-11-19'), false],
] as const)('data are handed over %s', (_, keptUntil, validUntil, may) => {
  expect(mayHandOver({ keptUntil, validUntil, ending: null }, TODAY)).toBe(may)
})

test('nothing is handed over without an agreement, or after it was ended', () => {
  const ending = { on: TODAY, reason: 'Giải thể', by: 'Hồ Thị Xuân' }
  const agreement = { keptUntil: { afterDays: 30 }, validUntil: null }
  expect(mayHandOver(null, TODAY)).toBe(false)
  expect(mayHandOver({ ...agreement, ending }, TODAY)).toBe(false)
})

describe('the sheet', () => {
  const child: ChildToHandOver = {
    ...{ code: 'VA-0001', fullName: 'Nguyễn Thị Hoa', age: 9 },
    ...{ schoolLevel: 'primary', needs: ['learning_tools'] },
  }

  test('has what the agreement names and nothing else', () => {
    fc.assert(
      fc.property(fc.subarray([...CHILD_DATA]), (handedOver) => {
        const line = handoverLine(child, handedOver, true)
        expect(line.code).toBe('VA-0001')
        expect(line.needs).toEqual(['learning_tools'])
        expect(line.givenName).toBe(handedOver.includes('given_name') ? 'Hoa' : null)
        expect(line.age).toBe(handedOver.includes('age') ? 9 : null)
        expect(line.schoolLevel).toBe(handedOver.includes('school_level') ? 'primary' : null)
        expect(line.meeting).toBe(handedOver.includes('meeting') ? 'school' : null)
        expect(JSON.stringify(line)).not.toContain('Nguyễn')
      }),
    )
  })

  test.each([
    ['several', ['cash', 'tuition'], ['cash']],
    ['an illness first', ['medical', 'insurance', 'food', 'cash'], ['food']],
    ['nothing but an illness', ['medical'], []],
    ['nothing', [], []],
  ] as const)(
    'tells one need without the family’s consent, and no illness: %s',
    (_, found, told) => {
      expect(handoverLine({ ...child, needs: found }, CHILD_DATA, false).needs).toEqual(told)
      expect(handoverLine({ ...child, needs: found }, CHILD_DATA, true).needs).toEqual(found)
    },
  )

  test('has code and one need alone of a child whose family has not agreed', () => {
    expect(handoverLine(child, CHILD_DATA, false)).toEqual({
      ...{ code: 'VA-0001', needs: ['learning_tools'], withheld: true },
      ...{ givenName: null, age: null, schoolLevel: null, meeting: null },
    })
  })

  test('a child at no school is met through the commune', () => {
    expect(handoverLine({ ...child, schoolLevel: null }, CHILD_DATA, true).meeting).toBe('commune')
  })
})

describe('the form', () => {
  const typed = {
    ...{ sponsorId: '0190a000-0000-7000-8000-000000000001', seen: '0', signedOn: '01/11/2026' },
    ...{ unitSigner: 'Trần Văn Công', communeSigner: 'Hồ Thị Xuân', visits: 'either' },
    ...{ visitors: ' Lê  Văn An \n\nHồ Thị Bé;Lê Văn An', handedOver: ['age'] },
    ...{ purpose: 'Đỡ đầu', dataEnd: 'deleted', afterDays: '30' },
    scan: { bytes: new Uint8Array([1]), fileName: 'thoa-thuan.pdf' },
  }
  const issues = (change: object) => {
    const read = agreementInput.safeParse({ ...typed, ...change })
    return read.success ? [] : read.error.issues.map(({ path, message }) => [path[0], message])
  }

  test('reads one person a line, and hands code and needs over in any case', () => {
    const read = agreementInput.parse(typed)
    expect(read.visitors).toEqual(['Lê Văn An', 'Hồ Thị Bé'])
    expect(read.handedOver).toEqual(['code', 'age', 'needs'])
    expect(agreementInput.parse({ ...typed, handedOver: [] }).handedOver).toEqual(
      ALWAYS_HANDED_OVER,
    )
  })

  test.each([
    ['visits without anybody', { visitors: undefined }, [['visitors', 'visitors_missing']]],
    ['somebody without visits', { visits: 'none' }, [['visitors', 'visitors_not_allowed']]],
    ['kept for ever', { afterDays: undefined }, [['afterDays', 'until_missing']]],
    ['two ends', { dataEndsOn: '01/01/2027' }, [['dataEndsOn', 'until_twice']]],
    ['no number of days', { afterDays: 'ba mươi' }, [['afterDays', 'days_unclear']]],
    ['too long', { afterDays: '3651' }, [['afterDays', 'days_unclear']]],
    ['no scan', { scan: undefined }, [['scan', 'scan_missing']]],
    [
      'a crowd',
      { visitors: Array.from({ length: 21 }, (_, at) => `Người ${at}`).join('\n') },
      [['visitors', 'visitors_too_many']],
    ],
  ])('%s', (_, change, expected) => {
    expect(issues(change)).toEqual(expected)
  })

  test('data outside the closed list are not handed over', () => {
    expect(issues({ handedOver: ['village'] })[0]?.[0]).toBe('handedOver')
  })
})

test('sponsors with children or a promise stand on the list until their agreement holds', () => {
  const idle = { assigned: 0, recognised: 0, proposed: 0, promised: null }
  const sponsors = [
    { ...idle, id: 'idle', name: 'A' },
    { ...idle, id: 'promised', name: 'B', promised: 2 },
    { ...idle, id: 'before', name: 'C', recognised: 3 },
    { ...idle, id: 'soon', name: 'D', assigned: 5 },
    { ...idle, id: 'safe', name: 'E', assigned: 9 },
    { ...idle, id: 'proposed', name: 'F', proposed: 1 },
  ]
  const agreements = new Map([
    ['soon', until('2026-12-01')],
    ['safe', { validUntil: null }],
  ])
  const wanting = wantingAgreement(sponsors, agreements, TODAY)
  expect(wanting.map(({ sponsor, standing }) => [sponsor.id, standing])).toEqual([
    ['soon', 'expiring'],
    ['before', 'none'],
    ['promised', 'none'],
    ['proposed', 'none'],
  ])
})
