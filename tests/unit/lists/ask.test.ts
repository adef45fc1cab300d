import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { ask as askIn } from '../../support/ask'
import { makeWorkbook } from './making/workbook'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const ROW_FIELDS = [
  'sheet',
  'row',
  'fullName',
  'bornOn',
  'bornYear',
  'sex',
  'personalId',
  'moetId',
  'village',
  'school',
  'schoolClass',
  'circumstances',
  'especiallyDifficult',
  'guardianName',
  'guardianPhone',
  'currentSponsor',
  'note',
]
interface Answer {
  sheets: { name: string; headerRow: number; columns: Record<string, string> }[]
  rows: Record<string, unknown>[]
  skipped: Record<string, unknown>[]
  issues: Record<string, unknown>[]
  error: { code: string; message: string }
}

let folder = ''

const ask = (...words: string[]) => askIn<Answer>(folder, ...words)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ask-'))
  await writeFile(
    join(folder, 'danh sách.xlsx'),
    makeWorkbook([
      {
        name: 'Trẻ',
        rows: [
          ['TT', 'Họ và tên', 'Ngày sinh', 'Lớp'],
          [1, 'Lê An', '31/02/2016', 'Lớp 4A'],
          [2, null, '05/09/2016', '4A'],
          ['Tổng cộng: 2'],
        ],
      },
      { name: 'Khác', rows: [['Hướng dẫn']] },
    ]),
  )
  await writeFile(join(folder, 'trang.xls'), '<html><table></table></html>')
})

afterAll(() => rm(folder, { recursive: true }))

describe('ask read-list', () => {
  test('answers with one object of the promised shape, from where the person stands', async () => {
    const { exit, answer } = await ask('read-list', 'danh sách.xlsx')
    expect(exit).toBe(0)
    expect(Object.keys(answer)).toEqual(['sheets', 'rows', 'skipped', 'issues'])
    expect(answer.sheets).toEqual([
      {
        name: 'Trẻ',
        headerRow: 1,
        columns: { A: 'ordinal', B: 'fullName', C: 'bornOn', D: 'schoolClass' },
      },
    ])
    expect(answer.rows.map((row) => Object.keys(row))).toEqual([ROW_FIELDS, ROW_FIELDS])
    expect(answer.rows).toMatchObject([
      {
        row: 2,
        fullName: 'Lê An',
        bornOn: null,
        bornYear: null,
        schoolClass: '4A',
        circumstances: [],
      },
      { row: 3, fullName: null, bornOn: '2016-09-05', bornYear: 2016 },
    ])
    expect(answer.skipped).toEqual([
      { sheet: 'Trẻ', row: 4, why: 'Dòng tổng cộng: Tổng cộng: 2' },
      { sheet: 'Khác', row: 0, why: 'Trang tính này không phải là danh sách cần đọc.' },
    ])
    expect(answer.issues).toEqual([
      {
        sheet: 'Trẻ',
        row: 2,
        column: 'C',
        code: 'birth_impossible',
        severity: 'error',
        message: 'Ngày sinh “31/02/2016” không có trong lịch.',
      },
      {
        sheet: 'Trẻ',
        row: 3,
        column: 'B',
        code: 'name_missing',
        severity: 'error',
        message: 'Dòng này chưa có họ và tên.',
      },
    ])
  })

  test.each([
    ['ghi chú.csv', 'một,hai\nba,bốn\n'],
    ['đơn vị.csv', 'TT,Tên cơ quan đơn vị,Số trẻ nhận\n1,Công an xã,5\n'],
  ])(
    'a file without a list of children is refused, not read as an empty one: %s',
    async (name, text) => {
      await writeFile(join(folder, name), text)
      const { exit, answer } = await ask('read-list', name)
      expect(exit).toBe(2)
      expect(answer).toEqual({
        error: { code: 'no_list', message: expect.stringContaining('danh sách trẻ') as string },
      })
    },
  )

  test('the list of Việt An, by its whole path', async () => {
    const { answer } = await ask(
      'read-list',
      join(process.cwd(), 'tests/samples/viet-an-danh-sach-tre-em.xlsx'),
    )
    const expected = JSON.parse(await readFile('tests/samples/viet-an-expected.json', 'utf8')) as {
      children: number
    }
    expect(answer.rows).toHaveLength(expected.children)
  })

  test.each([
    [['read-list', 'không-có.xlsx'], 'file_not_found'],
    [['read-list', '.'], 'file_not_found'],
    [['read-list'], 'file_missing'],
    [['read-list', 'trang.xls'], 'web_page'],
    [['toString', 'trang.xls'], 'what_unknown'],
    [[], 'what_missing'],
  ])('%j is refused: %s', async (words, code) => {
    const { exit, answer } = await ask(...words)
    expect(exit).toBe(2)
    expect(Object.keys(answer)).toEqual(['error'])
    expect(answer.error.code).toBe(code)
    expect(answer.error.message).not.toBe('')
  })
})
