export const ROWS = 200
/** Each row is marked, and two of its cells are wrong: more than any class brings. */
export const WRONG = 2 * ROWS

const TITLES = [
  ...['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Số định danh cá nhân'],
  ...['Dân tộc', 'Thôn', 'Tên mẹ', 'SĐT', 'Hoàn cảnh', 'Đặc biệt khó khăn'],
  ...['Ghi chú', 'BHYT', 'Loại thẻ BHYT', 'Học lực'],
]

const MIDDLES = ['Ngọc', 'Thanh', 'Hoài', 'Bảo', 'Gia', 'Minh', 'Khánh', 'Diệu']
const GIVEN = ['An', 'Bình', 'Châu', 'Duy', 'Hân', 'Khang', 'Linh', 'My', 'Nam', 'Oanh']

/** Two hundred pupils in fifteen columns, as a spreadsheet puts them into the clipboard. */
export const PASTE = [TITLES, ...Array.from({ length: ROWS }, (_, at) => pupil(at))]

export const PASTE_TEXT = PASTE.map((row) => row.join('\t')).join('\r\n')

function pupil(at) {
  const middle = MIDDLES[at % MIDDLES.length]
  const given = GIVEN[Math.floor(at / 8) % GIVEN.length]
  return [
    String(at + 1),
    `Tôn ${middle} ${given} ${'ABC'[Math.floor(at / 80)]}`,
    '31/02/2018',
    at % 2 === 0 ? 'Nữ' : 'Nam',
    `048318${String(at).padStart(6, '0')}`,
    'Kinh',
    `Thôn ${1 + (at % 10)}`,
    `Phạm Thị ${given}`,
    '0905 00',
    'Hộ nghèo',
    'x',
    'Nhà xa trường, cha mẹ đi làm xa',
    'có',
    'HN',
    'Khá',
  ]
}
