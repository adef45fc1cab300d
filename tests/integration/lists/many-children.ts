import { utils, write } from '@e965/xlsx'

const TITLES = [
  ...['STT', 'Họ và tên', 'Ngày tháng năm sinh', 'Số định danh cá nhân', 'Nơi ở (thôn)', 'Trường'],
  ...['Lớp', 'Hoàn cảnh', 'Số điện thoại', 'Đơn vị đang đỡ đầu', 'Ghi chú'],
]

/** A commune's list of so many children, each with a name, a birthday and a number of its own. */
export function manyChildren(
  amount: number,
  { from = 0, phonesFrom = 0 } = {},
): { name: string; bytes: Uint8Array } {
  const rows = Array.from({ length: amount }, (_, at) => childRow(from + at, phonesFrom))
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet([TITLES, ...rows]), 'Danh sách')
  const bytes = new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer)
  return { name: 'danh-sach-dai.xlsx', bytes }
}

function childRow(at: number, phonesFrom: number): (string | number)[] {
  return [
    at + 1,
    `Nguyễn Văn ${letters(at)}`,
    `${pad(1 + (at % 28), 2)}/${pad(1 + (at % 12), 2)}/${2012 + (at % 8)}`,
    `0492${12 + (at % 8)}${pad(at, 6)}`,
    `Thôn ${1 + (at % 40)}`,
    'Trường TH Bình Lâm',
    `${1 + (at % 5)}A`,
    'Hộ nghèo',
    `090${pad(at + phonesFrom, 7)}`,
    at % 3 === 0 ? 'Quỹ Thiện Tâm' : '',
    at % 3 === 0 ? 'Đang hỗ trợ 1.500.000 đồng/quý' : '',
  ]
}

/** A given name of letters only, another for every number. */
function letters(at: number): string {
  return `A${[...String(at)].map((digit) => 'bcdghklmnp'.charAt(Number(digit))).join('a')}`
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
