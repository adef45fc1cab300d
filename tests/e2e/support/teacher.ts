import { expect, type Locator } from '@playwright/test'
import { wordsIn } from '@/lib/words/words'
import type { ClassColumn } from '@/lib/classes/class-row'
import { rowsOf } from '@/tests/support/sql'
import { keyIdsIn } from './browser-store'
import type { House } from './house'
import { Office } from './office'

const { classes: w } = wordsIn('vi')

/** A class of the demo with its teacher, in the middle of a school year. All names are invented. */
export const TITLES = [
  'STT',
  'Họ và tên',
  'Ngày sinh',
  'Giới tính',
  'Thôn',
  'Tên mẹ',
  'SĐT',
  'Hoàn cảnh',
  'BHYT',
  'Ghi chú',
]

/** A homeroom teacher who has the class in Excel. */
export class Teacher extends Office {
  async beginSheet(): Promise<void> {
    await this.enter('gvcn')
    await this.open('/classes')
    await this.page.getByRole('link', { name: 'Lớp 2A', exact: true }).click()
    await expect(this.title).toHaveText('Lớp 2A')
    await this.page.getByRole('link', { name: /^(Nhập danh sách lớp|Gửi thêm)$/ }).click()
    await expect(this.title).toHaveText('Danh sách lớp 2A')
    await expect.poll(() => keyIdsIn(this.page)).not.toEqual([])
  }

  cell(column: ClassColumn, no: number): Locator {
    return this.page
      .getByRole('combobox', { name: label(column, no), exact: true })
      .or(this.page.getByRole('textbox', { name: label(column, no), exact: true }))
  }

  /** What Ctrl+V brings, with the table of a spreadsheet in the clipboard. */
  async paste(column: ClassColumn, no: number, rows: string[][]): Promise<void> {
    await this.cell(column, no).focus()
    await this.page.evaluate(
      (text) => {
        const clipboardData = new DataTransfer()
        clipboardData.setData('text/plain', text)
        const paste = { clipboardData, bubbles: true, cancelable: true }
        document.activeElement?.dispatchEvent(new ClipboardEvent('paste', paste))
      },
      rows.map((row) => row.join('\t')).join('\r\n'),
    )
  }

  sendButton(marked: number): Locator {
    const name = marked === 0 ? w.sheet.sendNone : w.sheet.send.replace('{marked}', String(marked))
    return this.page.getByRole('button', { name, exact: true })
  }
}

function label(column: ClassColumn, no: number): string {
  return w.sheet.cell.replace('{column}', w.columns[column]).replace('{no}', String(no))
}

/** A class of so many pupils, of whom the first are in hardship. */
export function classOf(size: number, marked: number): string[][] {
  const middles = ['Ngọc', 'Thanh', 'Hoài', 'Bảo', 'Gia', 'Minh', 'Khánh', 'Diệu']
  const given = ['An', 'Bình', 'Châu', 'Duy', 'Hân', 'Khang', 'Linh', 'My', 'Nam', 'Oanh']
  const pupils = Array.from({ length: size }, (_, at) => [
    String(at + 1),
    `Tôn ${middles[at % 8]} ${given[Math.floor(at / 8) % 10]} ${'ABCDEFGHIJ'[Math.floor(at / 80)]}`,
    `${String((at % 28) + 1).padStart(2, '0')}/0${(at % 9) + 1}/2018`,
    at % 2 === 0 ? 'Nữ' : 'Nam',
    'Hội Lâm',
    'Phạm Thị Mẹ',
    '0905 000 111',
    at < marked ? 'Hộ nghèo' : '',
    at % 3 === 0 ? 'không' : 'có',
    '',
  ])
  return [TITLES, ...pupils]
}

/** In which tables of the books a text stands, whatever the column. */
export async function tablesWith(house: House, text: string): Promise<string[]> {
  const tables = await rowsOf<{ name: string }>(
    house.superuserUrl,
    `select quote_ident(table_name) as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
    [],
  )
  const asked = tables.map(
    ({ name }) => `select '${name}' as name where exists (
      select from ${name} t where t::text like $1)`,
  )
  const sql = asked.join(' union all ')
  const found = await rowsOf<{ name: string }>(house.superuserUrl, sql, [`%${text}%`])
  return found.map(({ name }) => name)
}
