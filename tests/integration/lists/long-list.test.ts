import { utils, write } from '@e965/xlsx'
import { expect, test } from 'vitest'
import { commitList } from '@/lib/lists/commands/commit-list'
import { openOffice, receive, review } from './take-in'

/** As long as a list may be; shorter in the ordinary run. */
const ROWS = process.env.LONG === '1' ? 19_990 : 600

const TITLES = [
  'STT',
  'Họ và tên',
  'Ngày tháng năm sinh',
  'Số định danh cá nhân',
  'Nơi ở (thôn)',
  'Trường',
  'Lớp',
  'Hoàn cảnh',
  'Số điện thoại',
  'Đơn vị đang đỡ đầu',
  'Ghi chú',
]

test(`a list of ${ROWS} children is written, changes nothing again, and changes every child`, async () => {
  const officer = await (await openOffice())('canbo')
  const written = async (phonesFrom: number) => {
    const listId = await receive(officer, longList(phonesFrom))
    const { digest } = await review(officer, listId)
    const outcome = await commitList(officer, { listId, digest, choices: {} })
    if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
    return outcome.value
  }
  const supported = Math.ceil(ROWS / 3)
  expect(await written(0)).toMatchObject({ new: ROWS, changed: 0, recognised: supported })
  expect(await written(0)).toMatchObject({ new: 0, changed: 0, same: ROWS, recognised: 0 })
  expect(await written(7)).toMatchObject({ new: 0, changed: ROWS, same: 0 })
})

function longList(phonesFrom: number): { name: string; bytes: Uint8Array } {
  const rows = Array.from({ length: ROWS }, (_, at) => [
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
  ])
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet([TITLES, ...rows]), 'Danh sách')
  const bytes = new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer)
  return { name: 'danh-sach-dai.xlsx', bytes }
}

/** A given name of letters only, another for every number. */
function letters(at: number): string {
  return `A${[...String(at)].map((digit) => 'bcdghklmnp'.charAt(Number(digit))).join('a')}`
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
