import { describe, expect, test } from 'vitest'
import { day } from '@/lib/calendar/day'
import { writeRoundForm, type RoundForm } from '@/lib/documents/file/round-form'
import { sheetsOf } from '@/lib/lists/file/workbook'
import { readChildren } from '@/lib/lists/read-children'
import { elementOf, partsOf } from './docx-parts'
import { filledIn, FORM_SHEET as SHEET } from './filled-form'

const TODAY = day('2026-11-22')
const OF_VILLAGE: RoundForm = {
  ...{ communeName: 'Việt An', communeKind: 'xa' },
  place: { kind: 'village', name: 'Thôn Hội Lâm' },
  round: { title: 'Rà soát trẻ em tháng 12/2026', dueOn: day('2026-12-05') },
}
const OF_SCHOOL: RoundForm = {
  ...OF_VILLAGE,
  place: { kind: 'school', name: 'Trường Tiểu học Bình Lâm' },
}

async function readBack(file: Buffer) {
  return readChildren(await sheetsOf(file, 'danh-sach.xlsx'), TODAY)
}

describe('the list a place fills in', () => {
  test('is a workbook whose every part is well formed', async () => {
    for (const form of [OF_VILLAGE, OF_SCHOOL]) {
      const parts = await partsOf(Buffer.from(writeRoundForm(form)))
      for (const [path, xml] of parts) expect(() => elementOf(xml), path).not.toThrow()
      expect([...parts.keys()]).toContain('[Content_Types].xml')
    }
  })

  test('of a village is read without a touch: each child, of this village, nothing to ask about', async () => {
    const reading = await readBack(
      await filledIn(OF_VILLAGE, {
        ...{ B6: 'Lương Thị Sen', C6: '05/09/2016', D6: 'Nữ', E6: '049316000123' },
        ...{ F6: 'Trường Tiểu học Bình Lâm', G6: '4A', H6: 'Mồ côi cha hoặc mẹ', I6: 'x' },
        ...{ J6: 'Lương Thị Bà', K6: '0905000111', L6: 'Cha mất năm 2024' },
        ...{ B7: 'Hồ Văn A Viết', C7: '2015', D7: 'Nam', H7: 'Hộ nghèo', J7: 'Hồ Thị Mơ' },
      }),
    )
    expect(reading.issues).toEqual([])
    expect(reading.rows).toMatchObject([
      {
        ...{ fullName: 'Lương Thị Sen', bornOn: '2016-09-05', sex: 'female' },
        ...{ personalId: '049316000123', village: 'Thôn Hội Lâm' },
        ...{ school: 'Trường Tiểu học Bình Lâm', schoolClass: '4A' },
        ...{ circumstances: ['orphan_one'], especiallyDifficult: true },
        ...{ guardianName: 'Lương Thị Bà', guardianPhone: '0905000111', note: 'Cha mất năm 2024' },
      },
      {
        ...{ fullName: 'Hồ Văn A Viết', bornOn: null, bornYear: 2015, sex: 'male' },
        ...{ village: 'Thôn Hội Lâm', circumstances: ['poor_household'] },
        ...{ especiallyDifficult: false, guardianName: 'Hồ Thị Mơ' },
      },
    ])
  })

  test('of a school gives every row the school and asks for the village', async () => {
    const reading = await readBack(
      await filledIn(OF_SCHOOL, {
        ...{ B6: 'Lương Thị Sen', C6: '05/09/2016', D6: 'Nữ', F6: 'Thôn An Lâm', G6: '4A' },
        ...{ H6: 'Hộ cận nghèo', J6: 'Lương Thị Bà', K6: '0905000111' },
      }),
    )
    expect(reading.issues).toEqual([])
    expect(reading.rows).toMatchObject([
      {
        ...{ fullName: 'Lương Thị Sen', school: 'Trường Tiểu học Bình Lâm', schoolClass: '4A' },
        ...{ village: 'Thôn An Lâm', circumstances: ['near_poor_household'] },
      },
    ])
  })

  test.each([
    ['village', 'Hội Lâm', 'Thôn Hội Lâm'],
    ['school', 'THCS Phan Bội Châu', 'Trường THCS Phan Bội Châu'],
  ] as const)('a %s called %s is named as what it is', async (kind, name, read) => {
    const form = { ...OF_VILLAGE, place: { kind, name } }
    const { rows } = await readBack(await filledIn(form, { B6: 'Lương Thị Sen', C6: '2016' }))
    expect(rows).toMatchObject([{ [kind]: read }])
  })

  test('every circumstance that may be chosen is understood as what it says', async () => {
    const xml = (await partsOf(Buffer.from(writeRoundForm(OF_VILLAGE)))).get(SHEET) ?? ''
    const [choices = ''] = /(?<=&quot;|")[^"]*Hộ nghèo[^"]*(?=")/.exec(xml) ?? []
    const offered = choices.split(',')
    const cells = offered.flatMap((value, nth): [string, string][] => [
      [`B${6 + nth}`, `Trẻ Thứ ${'ABCDE'.charAt(nth)}`],
      [`C${6 + nth}`, `2016`],
      [`H${6 + nth}`, value],
    ])
    const { rows } = await readBack(await filledIn(OF_VILLAGE, Object.fromEntries(cells)))
    expect(rows.map(({ circumstances }) => circumstances)).toEqual([
      ...[['orphan_both'], ['orphan_one'], ['poor_household'], ['near_poor_household']],
      ['other_special'],
    ])
  })

  test('left blank it names nobody', async () => {
    const { rows, issues } = await readBack(Buffer.from(writeRoundForm(OF_VILLAGE)))
    expect({ rows, issues }).toEqual({ rows: [], issues: [] })
  })
})
