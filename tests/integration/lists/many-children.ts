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
  const year = Math.floor(at / 336) % 8
  return [
    at + 1,
    nameOf(at),
    `${pad(1 + (at % 28), 2)}/${pad(1 + (Math.floor(at / 28) % 12), 2)}/${2012 + year}`,
    `0492${12 + year}${pad(at, 6)}`,
    `Thôn ${1 + (at % 40)}`,
    'Trường TH Bình Lâm',
    `${1 + (at % 5)}A`,
    'Hộ nghèo',
    `090${pad(at + phonesFrom, 7)}`,
    at % 3 === 0 ? 'Quỹ Thiện Tâm' : '',
    at % 3 === 0 ? 'Đang hỗ trợ 1.500.000 đồng/quý' : '',
  ]
}

/**
 * Another name for every number up to twenty thousand, of words that people are called by: two that differ
 * in one are two children, as twins are, and no slip of the pen.
 */
function nameOf(at: number): string {
  const [first, second, given] = WORDS.map((words) => words.split(' '))
  const word = (of: readonly string[] = [], number: number) => of[number % of.length] ?? ''
  return [
    'Nguyễn',
    word(first, at),
    word(second, Math.floor(at / 27)),
    word(given, Math.floor(at / 729)),
  ].join(' ')
}

const WORDS = [
  'Đức Hữu Công Quốc Bảo Tuấn Hồng Mỹ Phương Bích Diệu Nhật Hải Trọng Thế Duy Đăng Khánh Tiến Phúc Tất Bá Cao Nguyên Hoài Lan Tuyết',
  'Gia Minh Hoàng Thảo Như Trung Viết Trường Vĩnh Tấn Danh Doãn Tường Cẩm Quỳnh Khả Uyên Tú Tâm Nam Việt Hùng Mạnh Châu Sĩ Kiều Ái',
  'Lộc Nghĩa Ngân Sang Thơ Vy Yến Oanh Quân Giang Dũng Chi Bình Hạnh Khoa Kiệt Lợi Nga Nhi Phát Sơn Tài Thủy Trâm Xuân Đạt Điền Hiền',
]

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
