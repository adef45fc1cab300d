import { describe, expect, test } from 'vitest'
import { INSURANCE_GROUPS } from '@/lib/children/insurance'
import { day } from '@/lib/calendar/day'
import { classStateOf } from '@/lib/classes/class-answer'
import type { ClassRow } from '@/lib/classes/class-row'
import { insuranceGroupIn } from '@/lib/classes/insurance-words'
import { readClassRow } from '@/lib/classes/pupil'
import { readSending } from '@/lib/classes/rules'
import { PROGRAMME_CATEGORIES } from '@/lib/plans/category'
import { wordsIn } from '@/lib/words/words'

const TODAY = day('2026-11-20')
const AN: ClassRow = {
  ...{ fullName: 'NGUYỄN VĂN AN', birth: '5.9.2016', sex: 'nam', village: 'Hội Lâm' },
  ...{ guardianName: 'Lê Thị Bà', guardianPhone: '+84 905 000 111' },
  ...{ circumstance: 'Mồ côi cha', card: 'không' },
}
const read = (more: ClassRow = {}) => readClassRow({ ...AN, ...more }, TODAY)
const codes = (more: ClassRow) => read(more).issues.map(({ column, code }) => [column, code])

describe('a row of a class', () => {
  test('is a pupil in hardship once a circumstance is written', () => {
    expect(read()).toEqual({
      kind: 'marked',
      issues: [],
      withoutCard: true,
      pupil: {
        ...{ fullName: 'Nguyễn Văn An', bornOn: '2016-09-05', bornYear: 2016, sex: 'male' },
        ...{ personalId: null, village: 'Hội Lâm', guardianName: 'Lê Thị Bà' },
        ...{ guardianPhone: '0905000111', category: 'orphan_one', especiallyDifficult: false },
        ...{ reason: 'Mồ côi cha', card: { hasCard: false, group: null } },
      },
    })
  })

  test.each(['', '-', 'không', '0', 'thoát nghèo'])('“%s” marks nobody', (circumstance) => {
    expect(read({ circumstance })).toMatchObject({ kind: 'unmarked', pupil: null, issues: [] })
  })

  test('of somebody unmarked only the cells that mark have to be right', () => {
    const nobody = { circumstance: '', birth: 'hôm qua', sex: '?!', guardianPhone: 'abc' }
    expect(codes(nobody)).toEqual([])
    expect(codes({ ...nobody, difficult: 'hỏi lại' })).toEqual([['difficult', 'difficult_unknown']])
  })

  test('a tick alone is the plan’s last group, and wants words', () => {
    const ticked = { circumstance: '', difficult: 'x' }
    expect(codes(ticked)).toEqual([['note', 'reason_missing']])
    expect(read({ ...ticked, note: 'Mẹ bệnh nặng' }).pupil).toMatchObject({
      category: 'other_special',
      especiallyDifficult: true,
      reason: 'Mẹ bệnh nặng',
    })
  })

  test.each<[ClassRow, string, string]>([
    [{ fullName: '' }, 'fullName', 'name_missing'],
    [{ birth: '' }, 'birth', 'birth_missing'],
    [{ birth: '31/02/2016' }, 'birth', 'birth_unreadable'],
    [{ birth: '01/01/2027' }, 'birth', 'birth_in_future'],
    [{ birth: '2001' }, 'birth', 'grown_up'],
    [{ sex: 'xyz' }, 'sex', 'sex_unknown'],
    [{ personalId: '12345' }, 'personalId', 'id_unreadable'],
    [{ guardianPhone: 'nhà bà' }, 'guardianPhone', 'phone_unreadable'],
    [{ circumstance: 'hay nghỉ học' }, 'circumstance', 'circumstance_unknown'],
    [{ circumstance: 'Mồ côi' }, 'circumstance', 'circumstance_unclear'],
    [{ card: 'hết hạn' }, 'card', 'card_unknown'],
    [{ cardGroup: 'zzz' }, 'cardGroup', 'card_group_unknown'],
    [{ card: 'không', cardGroup: 'HN' }, 'card', 'card_contradicts'],
  ])('%j is said at %s: %s', (more, column, code) => {
    expect(codes(more)).toContainEqual([column, code])
    expect(read(more).pupil).toBeNull()
  })

  test('an empty cell of the card says nothing, a group says that there is one', () => {
    expect(read({ card: '' })).toMatchObject({ withoutCard: false, pupil: { card: null } })
    expect(read({ card: '', cardGroup: 'CN' }).pupil?.card).toEqual({
      hasCard: true,
      group: 'near_poor',
    })
  })

  test('every category and group is understood as the page itself writes it', () => {
    const { children, needs } = wordsIn('vi')
    for (const category of PROGRAMME_CATEGORIES) {
      const row = { circumstance: children.categories[category], note: 'Ở với bà ngoại' }
      expect(read(row).pupil?.category).toBe(category)
    }
    for (const group of INSURANCE_GROUPS) expect(insuranceGroupIn(needs.groups[group])).toBe(group)
  })
})

describe('what a class sends', () => {
  const sending = (rows: ClassRow[], counts = { pupils: 30, withoutCard: 5 }) =>
    readSending({ rows: rows.map((row, at) => ({ no: at + 1, row })), ...counts }, TODAY)

  test('is read whole, or refused with the rows that stand in the way', () => {
    expect(sending([AN])).toMatchObject({ pupils: [{ no: 1, fullName: 'Nguyễn Văn An' }] })
    expect(sending([])).toEqual({ pupils: [] })
    expect(sending([AN, { ...AN, circumstance: '' }])).toEqual({
      refusal: 'rows_unmarked',
      rows: [2],
    })
    expect(sending([{ ...AN, birth: '?' }])).toEqual({ refusal: 'rows_wrong', rows: [1] })
    expect(sending([AN, { ...AN, fullName: 'nguyễn văn an' }])).toEqual({
      refusal: 'row_twice',
      rows: [2],
    })
    expect(sending([AN], { pupils: 0, withoutCard: 0 })).toMatchObject({ refusal: 'counts_wrong' })
    expect(sending([AN], { pupils: 3, withoutCard: 0 })).toMatchObject({ refusal: 'counts_wrong' })
  })
})

test.each([
  [null, 0, 'missing'],
  [null, 2, 'missing'],
  [{ proposed: 2, known: 0 }, 2, 'to_check'],
  [{ proposed: 2, known: 0 }, 0, 'sent'],
  [{ proposed: 0, known: 1 }, 0, 'sent'],
  [{ proposed: 0, known: 0 }, 0, 'none'],
] as const)('a class with %j of which %i wait is %s', (answer, waiting, state) => {
  expect(classStateOf({ answer, waiting })).toBe(state)
})
