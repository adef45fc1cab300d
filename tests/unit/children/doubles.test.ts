import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '@/lib/calendar/day'
import { findDoubles } from '@/lib/children/double-pairs'
import { atHand, compareChildren, SURE_SCORE, type ComparedChild } from '@/lib/children/doubles'

/** Nguyễn Thị Lan of Thôn Hội Lâm, unless something else is said. */
function child(facts: Partial<ComparedChild> = {}): ComparedChild {
  const bornOn = facts.bornOn === undefined ? day('2016-03-05') : facts.bornOn
  const personalId = facts.personalId ?? null
  return {
    fullName: 'Nguyễn Thị Lan',
    bornYear: bornOn === null ? null : Number(bornOn.slice(0, 4)),
    sex: 'female',
    village: 'Thôn Hội Lâm',
    guardianName: 'Mai Thị Hoa',
    personalIdKey: personalId,
    ...facts,
    personalId,
    bornOn,
  }
}

const compare = (one: ComparedChild, other: ComparedChild) =>
  compareChildren(atHand(one), atHand(other))
const ID = '049316123456'

describe('one child', () => {
  test.each<[string, Partial<ComparedChild>, Partial<ComparedChild>?]>([
    ['the same file twice', {}],
    ['the same ID, whatever else is said', { personalId: ID, fullName: 'Lê Ân', bornOn: null }],
    ['name and day, moved and with another parent', { village: 'Thôn 5', guardianName: 'Lê Tư' }],
    ['name without marks and day, nothing else', { fullName: 'nguyen thi lan', ...bare() }],
    ['a slip in the name', { fullName: 'Nguyễn Thị Lăn' }],
    ['day and month turned', { bornOn: day('2016-05-03'), guardianName: 'Nguyễn Văn Tư' }],
    ['only the year, by the village', { bornOn: null, bornYear: 2016, guardianName: null }],
    ['only the year, by the guardian', { bornOn: null, bornYear: 2016, village: 'Thôn 5' }],
    ['the first of January is no day', { bornOn: day('2016-01-01') }],
    ['no birth, by the guardian', { bornOn: null }],
    ['a digit of the day, by the guardian', { bornOn: day('2016-03-06'), village: null }],
    ['the year before, by the guardian', { bornOn: day('2015-03-05') }],
    ['sex wrong', { sex: 'male' }],
    ['the guardian without marks', { guardianName: 'MAI THI HOA', bornOn: null, bornYear: 2016 }],
    ['both parents named', { guardianName: 'Nguyễn Văn Tư - Mai Thị Hoa', bornOn: null }],
    ['a digit of the ID wrong', { personalId: '049316123457', village: null }],
    ['the number of the mother instead', { personalId: '049188123456' }],
    ['another number, all else letter for letter', { personalId: '048316777777' }],
  ])('%s', (_, other) => {
    const one = child({ personalId: ID })
    expect(compare(one, child(other))).toMatchObject({ sure: true })
  })
})

describe('two children', () => {
  test.each<[string, Partial<ComparedChild>, Partial<ComparedChild>]>([
    ['twins, one letter apart', { fullName: 'Lê Minh An' }, { fullName: 'Lê Minh Anh' }],
    ['twins, one mark apart', { fullName: 'Lê Minh Anh' }, { fullName: 'Lê Minh Ánh' }],
    ['twins, the middle name apart', { fullName: 'Lê Minh Anh' }, { fullName: 'Lê Ngọc Anh' }],
    [
      'twins with numbers, names that are not known',
      { fullName: 'Lê Minh Hươm', personalId: ID },
      { fullName: 'Lê Minh Hưom', personalId: '049316777777' },
    ],
    [
      'brother and sister',
      { fullName: 'Alăng Nhưa', sex: 'male' },
      { fullName: 'Alăng Nhươ', sex: 'female' },
    ],
    [
      'namesakes of one year in two villages',
      {},
      { bornOn: day('2016-11-21'), village: 'Thôn 5', guardianName: 'Trần Thị Tám' },
    ],
    [
      'namesakes of one year in one village',
      {},
      { bornOn: day('2016-11-21'), guardianName: 'Trần Thị Tám' },
    ],
    [
      'namesakes of one day with numbers',
      { personalId: ID },
      { personalId: '049316777777', guardianName: 'Trần Thị Tám' },
    ],
    [
      'a name that is near, and one day, in two villages with two guardians',
      {},
      { fullName: 'Nguyễn Thị Thu Lan', village: 'Thôn 5', guardianName: 'Trần Thị Tám' },
    ],
    [
      'sisters of names that are near, a year apart',
      {},
      { fullName: 'Nguyễn Lan', bornOn: day('2017-01-21') },
    ],
    ['sisters of one name, years apart', {}, { bornOn: day('2019-11-21') }],
    ['a name and nothing else', bare({ bornOn: null }), bare({ bornOn: null })],
    [
      'two children with the number of their mother',
      { fullName: 'Lê Minh Anh', personalId: '049188123456' },
      { fullName: 'Lê Bảo Khang', personalId: '049188123456', bornOn: day('2019-11-21') },
    ],
    [
      'a number that only fills the column',
      { fullName: 'Lê Minh Anh', personalId: '000000000000' },
      { fullName: 'Võ Bảo Khang', personalId: '000000000000' },
    ],
  ])('%s', (_, one, other) => {
    expect(compare(child(one), child(other))?.sure ?? false).toBe(false)
  })

  test('father and child are never asked about', () => {
    const father = child({ bornOn: day('1990-03-05'), personalId: '049190123456' })
    expect(compare(father, child({ guardianName: 'Nguyễn Thị Lan' }))).toBeNull()
  })
})

test('the reasons say what agrees and what does not', () => {
  const other = child({ fullName: 'Nguyen Thi Lan', village: 'Thôn 5', bornOn: day('2016-05-03') })
  expect(compare(child(), other)?.reasons).toEqual([
    'name_marks_lost',
    'birth_day_month_turned',
    'other_village',
    'same_guardian',
  ])
})

describe('laws', () => {
  const maybe = <T>(...values: T[]) => fc.constantFrom(null, ...values)
  const anyChild: fc.Arbitrary<ComparedChild> = fc
    .record({
      fullName: fc.constantFrom(
        ...['Nguyễn Thị Lan', 'nguyen thi lan', 'Nguyễn Lan', 'Nguyễn Thị Loan', 'Lan Nguyễn Thị'],
        ...['Lê An', 'Lê Anh', 'Lê Văn An', 'A', '', 'Nguyễn Thị Lăn', 'Lê Văn Ành'],
      ),
      bornOn: maybe(
        ...['2016-03-05', '2016-05-03', '2016-01-01', '2015-03-05', '1990-03-05'].map(day),
      ),
      bornYear: maybe(2015, 2016),
      sex: maybe('female' as const, 'male' as const),
      village: maybe('Thôn Hội Lâm', 'hoi lam', 'Thôn 5', ''),
      guardianName: maybe('Mai Thị Hoa', 'Mai Hoa', 'Lê Tư', 'Lê Tư, Mai Thị Hoa', ''),
      personalId: maybe(ID, '049316123457', '049188123456', '111111111111'),
    })
    .map((facts) => ({ ...facts, personalIdKey: facts.personalId }))

  const plainlyNamed = anyChild.filter(
    ({ fullName, guardianName }) =>
      /^nguy.n( th.)? lan$|^lê( văn)? an$/iu.test(fullName) && guardianName !== 'Mai Hoa',
  )

  test('no side of the comparison counts more', () => {
    fc.assert(
      fc.property(anyChild, anyChild, (one, other) => {
        expect(compare(one, other)).toEqual(compare(other, one))
      }),
    )
  })

  test('a score is a probability, and sure from its own threshold on', () => {
    fc.assert(
      fc.property(anyChild, anyChild, (one, other) => {
        const { score, sure } = compare(one, other) ?? { score: 0, sure: false }
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
        expect(sure).toBe(score >= SURE_SCORE)
      }),
    )
  })

  test('an equal ID never lowers the score', () => {
    fc.assert(
      fc.property(anyChild, anyChild, (one, other) => {
        const before = compare(one, other)?.score ?? 0
        for (const personalId of [ID, null]) {
          const same = { personalId, personalIdKey: 'key' }
          const after = compare({ ...one, ...same }, { ...other, ...same })
          expect(after).toMatchObject({ sure: true })
          expect(after?.score).toBeGreaterThanOrEqual(before)
        }
      }),
    )
  })

  test('a list is searched the same in any order, and nobody is a double of themselves', () => {
    fc.assert(
      fc.property(fc.array(anyChild, { maxLength: 12 }), (list) => {
        const found = pairsOf(list, list)
        expect(pairsOf([...list].reverse(), list)).toEqual(found)
        expect(found.filter(([one, other]) => one === other)).toEqual([])
      }),
    )
  })

  test('a list finds every sure pair that comparing each with each finds', () => {
    fc.assert(
      // One difference in the name at a time: a key is kept for each, not for all of them together.
      fc.property(fc.array(plainlyNamed, { maxLength: 10 }), (list) => {
        const sure = list.flatMap((one, at) =>
          list.slice(at + 1).flatMap((other, after) => {
            return compare(one, other)?.sure === true ? [[at, at + 1 + after]] : []
          }),
        )
        const found = findDoubles(list).filter((pair) => pair.sure)
        expect(found.map(({ one, other }) => [one, other]).sort()).toEqual(sure.sort())
      }),
    )
  })
})

/** The pairs of a list by the places of its children in another one. */
function pairsOf(list: ComparedChild[], places: ComparedChild[]): [number, number, number][] {
  return findDoubles(list)
    .map(({ one, other, score }): [number, number, number] => {
      const [a = -1, b = -1] = [one, other].map((at) => places.indexOf(list[at] ?? child()))
      return [Math.min(a, b), Math.max(a, b), score]
    })
    .sort((a, b) => a[0] - b[0] || a[1] - b[1])
}

function bare(facts: Partial<ComparedChild> = {}): Partial<ComparedChild> {
  return { village: null, guardianName: null, sex: null, personalId: null, ...facts }
}
