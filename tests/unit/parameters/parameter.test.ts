import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day } from '@/lib/calendar/day'
import { parameterInput } from '@/lib/parameters/input'
import {
  isParameterKey,
  isWithinBounds,
  PARAMETER_KEYS,
  PARAMETERS,
  USUAL_CHECKED_ON,
} from '@/lib/parameters/parameter'
import { decideValue } from '@/lib/parameters/rules'
import { inForceOn, lineOf, standingOfVersion } from '@/lib/parameters/validity'
import { wordsIn } from '@/lib/words/words'

const TODAY = day('2026-11-20')

describe('the parameters', () => {
  test.each(PARAMETER_KEYS)('%s: the usual value is one a commune may choose', (key) => {
    const { least, most, usual } = PARAMETERS[key]
    expect(isWithinBounds(key, usual)).toBe(true)
    expect(isWithinBounds(key, least)).toBe(true)
    expect(isWithinBounds(key, most)).toBe(true)
    expect(isWithinBounds(key, least - 1)).toBe(false)
    expect(isWithinBounds(key, most + 1)).toBe(false)
    expect(isWithinBounds(key, usual + 0.5)).toBe(false)
  })

  test('safety is never chosen away: codes, exports and public counts keep their bounds', () => {
    expect(PARAMETERS.code_days.most).toBe(7)
    expect(PARAMETERS.export_asked_above.most).toBe(100)
    expect(PARAMETERS.public_least_count.least).toBe(5)
  })

  test('what is law says which one, and when it was looked at', () => {
    const laws = PARAMETER_KEYS.filter((key) => PARAMETERS[key].of === 'law')
    expect(laws).toEqual(['school_age'])
    for (const key of laws) {
      expect(wordsIn('vi').parameters.usualSources[key]).toMatch(/^(Luật|Nghị|Thông tư)/)
    }
    expect(USUAL_CHECKED_ON <= day('2026-11-24')).toBe(true)
  })

  test('a text that names none is none', () => {
    expect(['code_days', 'toString', '', undefined, ['code_days']].map(isParameterKey)).toEqual([
      ...[true, false, false, false, false],
    ])
  })
})

describe('versions', () => {
  const version = (versionNo: number, validFrom: string) => ({
    versionNo,
    validFrom: day(validFrom),
  })
  const first = version(1, '2026-01-01')
  const coming = version(2, '2027-01-01')

  test.each([
    [[first], first, 'in_force'],
    [[first, coming], coming, 'coming'],
    [[first, coming], first, 'in_force'],
    [[first, version(2, '2026-11-20')], first, 'past'],
    [[first, version(2, '2026-11-20')], version(2, '2026-11-20'), 'in_force'],
    // A mistake is put right from the same day, and what was to come goes with an earlier word.
    [[first, version(2, '2026-01-01')], first, 'replaced'],
    [[first, coming, version(3, '2026-12-01')], coming, 'replaced'],
    [[first, coming, version(3, '2027-06-01')], coming, 'coming'],
    [[coming, version(3, '2026-11-01')], coming, 'replaced'],
  ])('%j: %j is %s', (all, one, standing) => {
    expect(standingOfVersion(one, all, TODAY)).toBe(standing)
  })

  const someVersions = fc
    .array(fc.nat(40), { maxLength: 8 })
    .map((days) =>
      days.map((days_, index) => ({ versionNo: index + 1, validFrom: addDays(TODAY, days_ - 20) })),
    )

  test('at most one is in force on any day: the one that the look-up finds', () => {
    fc.assert(
      fc.property(someVersions, fc.nat(60), (versions, ahead) => {
        const on = addDays(TODAY, ahead - 30)
        const inForce = versions.filter(
          (one) => standingOfVersion(one, versions, on) === 'in_force',
        )
        expect(inForce).toEqual([inForceOn(versions, on)].filter((one) => one !== null))
      }),
      { numRuns: 500 },
    )
  })

  test('what is called coming is in force on its first day, and nothing else comes', () => {
    fc.assert(
      fc.property(someVersions, (versions) => {
        for (const one of versions) {
          const isComing = standingOfVersion(one, versions, TODAY) === 'coming'
          const begins = one.validFrom > TODAY && inForceOn(versions, one.validFrom) === one
          expect(isComing).toBe(begins)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('before the first version the usual value holds', () => {
    expect(lineOf('code_days', [], TODAY)).toEqual({
      ...{ key: 'code_days', inForce: null, coming: [], newestNo: 0 },
    })
  })
})

describe('a value that is typed', () => {
  const typed = {
    ...{ key: 'quarter_reminder_days', value: ' 2 1', validFrom: '01/01/2027' },
    ...{ source: ' Công văn 12 ', checkedOn: '20/11/2026', basedOn: '0' },
  }
  const issuesFor = (change: object) =>
    parameterInput
      .safeParse({ ...typed, ...change })
      .error?.issues.map(({ path, message }) => [path.join('.'), message])

  test('is read as the office writes it', () => {
    expect(parameterInput.parse(typed)).toEqual({
      ...{ key: 'quarter_reminder_days', value: 21, validFrom: '2027-01-01' },
      ...{ source: 'Công văn 12', checkedOn: '2026-11-20', basedOn: 0 },
    })
  })

  test.each([
    [{ value: '1,5' }, [['value', 'whole_number']]],
    [{ value: '-1' }, [['value', 'whole_number']]],
    [{ value: '0' }, [['value', 'out_of_bounds']]],
    [{ value: '61' }, [['value', 'out_of_bounds']]],
    [{ validFrom: '31/02/2027' }, [['validFrom', 'day_unreadable']]],
  ])('%j: %j', (change, issues) => {
    expect(issuesFor(change)).toEqual(issues)
  })

  test.each([
    ['2026-11-20', '2026-11-20', null],
    ['2020-01-01', '2026-11-19', null],
    ['2029-11-20', '2026-11-20', null],
    ['2029-11-21', '2026-11-20', 'too_far'],
    ['1996-11-20', '2026-11-20', null],
    ['1996-11-19', '2026-11-20', 'too_far'],
    ['0001-01-01', '2026-11-20', 'too_far'],
    ['2026-11-20', '1926-11-20', 'too_far'],
    ['2027-01-01', '2026-11-21', 'checked_later'],
  ])('from %s, checked on %s: %s', (validFrom, checkedOn, refusal) => {
    const days = { validFrom: day(validFrom), checkedOn: day(checkedOn) }
    expect(decideValue(days, TODAY)).toBe(refusal)
  })
})
