import { expect, test } from 'vitest'
import { day } from '@/lib/calendar/day'
import { isSiblingElsewhere, warningsOf, type PairFacts } from '@/lib/assignments/warnings'

const pair: PairFacts = {
  villageId: 'lam',
  schoolId: 'kim-dong',
  bornOn: day('2015-03-08'),
  startsOn: day('2026-10-01'),
  endAge: 16,
  villageIds: ['lam'],
  schoolIds: [],
  belowMinimum: false,
  promised: 2,
  agreement: 'in_force',
  siblingElsewhere: false,
  load: 2,
}

test.each<[string, Partial<PairFacts>, string[]]>([
  ['all in order', {}, []],
  ['one over the promise', { load: 3 }, ['over_promise']],
  ['nothing promised', { promised: null, load: 1 }, ['no_promise']],
  ['no agreement', { agreement: 'none' }, ['no_agreement']],
  ['an agreement that has run out', { agreement: 'expired' }, ['agreement_expired']],
  ['below the minimum', { belowMinimum: true }, ['below_minimum']],
  ['level not known', { belowMinimum: null }, []],
  ['a sibling with another unit', { siblingElsewhere: true }, ['sibling_elsewhere']],
  ['another village', { villageId: 'son' }, ['not_in_charge']],
  ['no village of the child', { villageId: null }, ['not_in_charge']],
  ['no place of the unit', { villageIds: [], villageId: 'son' }, []],
  ['the child’s school', { villageId: 'son', schoolIds: ['kim-dong'] }, []],
  ['the child’s school alone', { villageIds: [], schoolIds: ['kim-dong'] }, []],
  ['another school alone', { villageIds: [], schoolIds: ['vo-thi-sau'] }, ['not_in_charge']],
  [
    'no school of the child',
    { villageIds: [], schoolIds: ['x'], schoolId: null },
    ['not_in_charge'],
  ],
  ['sixteen on the first day', { bornOn: day('2010-10-01') }, ['reaches_end_age']],
  ['sixteen the day after', { bornOn: day('2010-10-02') }, []],
  ['birthday not known', { bornOn: null }, []],
  ['no plan yet', { bornOn: day('2000-01-01'), endAge: null }, []],
  [
    'everything at once',
    {
      ...{
        load: 9,
        agreement: 'none',
        belowMinimum: true,
        siblingElsewhere: true,
        villageId: 'son',
      },
      bornOn: day('2000-01-01'),
    },
    [
      'over_promise',
      'no_agreement',
      'below_minimum',
      'sibling_elsewhere',
      'not_in_charge',
      'reaches_end_age',
    ],
  ],
])('%s', (_, change, warnings) => {
  expect(warningsOf({ ...pair, ...change })).toEqual(warnings)
})

test('a sibling is elsewhere when siblings have units and this is none of them', () => {
  expect(isSiblingElsewhere([], 'a')).toBe(false)
  expect(isSiblingElsewhere(['a', 'b'], 'a')).toBe(false)
  expect(isSiblingElsewhere(['b'], 'a')).toBe(true)
})
