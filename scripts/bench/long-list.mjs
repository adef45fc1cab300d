import { utils, write } from '@e965/xlsx'

export const ROWS = 10_000

const TITLES = [
  ...['STT', 'Họ và tên', 'Ngày tháng năm sinh', 'Giới tính', 'Số định danh cá nhân'],
  ...['Nơi ở (thôn)', 'Trường', 'Lớp', 'Hoàn cảnh', 'Số điện thoại', 'Ghi chú'],
]

/** Ten thousand children as a school sends them, from one number on. */
export function workbook(from) {
  const book = utils.book_new()
  const sheet = utils.aoa_to_sheet([TITLES, ...rowsFrom(from)])
  utils.book_append_sheet(book, sheet, 'Danh sách')
  return write(book, { type: 'buffer', bookType: 'xlsx', compression: true })
}

/** The same rows as plain text, for whom nothing has to be understood. */
export function plainRows(from) {
  return rowsFrom(from).map((row) => row.join(','))
}

function rowsFrom(from) {
  return Array.from({ length: ROWS }, (_, at) => row(from + at))
}

const FAMILIES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Võ', 'Bùi', 'Đinh', 'Huỳnh', 'Tạ']
const GIVEN = [
  ...['An', 'Bình', 'Chi', 'Dung', 'Giang', 'Hà', 'Khánh', 'Linh', 'Minh', 'Ngân'],
  ...['Oanh', 'Phúc', 'Quân', 'Sơn', 'Trang', 'Uyên', 'Vy', 'Xuân', 'Yến', 'Đạt'],
]

/** Names of four words, so that namesakes are as rare as in a commune of ten thousand. */
function row(at) {
  const word = (place) => GIVEN[Math.floor(at / place) % GIVEN.length]
  const name = [FAMILIES[at % FAMILIES.length], word(4_000), word(200), word(10)].join(' ')
  const two = (value) => String(value).padStart(2, '0')
  return [
    at + 1,
    name,
    `${two(1 + (at % 28))}/${two(1 + (Math.floor(at / 28) % 12))}/${2012 + (at % 8)}`,
    at % 2 === 0 ? 'Nam' : 'Nữ',
    `0482${12 + (at % 8)}${String(at).padStart(6, '0')}`,
    `Thôn ${1 + (at % 10)}`,
    'Trường TH Bình Lâm',
    `${1 + (at % 5)}A`,
    'Hộ nghèo',
    `090${String(at).padStart(7, '0')}`,
    '',
  ]
}
