import { expect } from '@playwright/test'
import { rowsOf } from '@/tests/support/sql'
import { SUPERVISED_PASSWORD, type Supervised } from '@/tests/support/supervised'
import { formWith, Visitor } from '@/tests/support/visitor'
import { makeWorkbook } from '@/tests/unit/lists/making/workbook'
import { wordsIn } from '@/lib/words/words'
import type { Desk } from './desk'

/** the number of a list → where the answer to its commit said it is */
export type Lists = Map<number, string>

const { refusals } = wordsIn('vi').intake
const HEAD = [
  ...['TT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Thôn', 'Trường', 'Lớp', 'Hoàn cảnh'],
  ...['Đơn vị đang đỡ đầu', 'Ghi chú'],
]
/** Twenty words that differ without their marks too: four of them name 160,000 children. */
const WORDS = [
  ...['An', 'Bình', 'Chi', 'Dung', 'Giang', 'Hà', 'Khánh', 'Linh', 'Minh', 'Ngân'],
  ...['Oanh', 'Phúc', 'Quân', 'Sơn', 'Trang', 'Uyên', 'Vy', 'Xuân', 'Yến', 'Đạt'],
]
const FAMILIES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Võ', 'Bùi', 'Đinh', 'Huỳnh', 'Tạ']
const MOST_ROWS = 12

/** An officer who takes in one list after the other: the file, its review, the commit. */
export async function writeLists(desk: Desk, lists: Lists): Promise<void> {
  for (const turn of desk.turns()) {
    const number = desk.ordinal * 5_000 + turn
    const upload = formWith(await desk.open('/lists/new'), 'file')
    const file = { fileName: `danh-sach-${number}.xlsx`, bytes: fileOf(number) }
    const { to: list } = await desk.send('/lists/new', [...upload, ['file', file]])
    expect(list).toMatch(/^\/lists\/[0-9a-f-]{36}$/)
    lists.set(number, await commit(desk, list ?? ''))
  }
}

/** Commits the review as it was seen; where the ledger moved meanwhile, the new one. */
async function commit(desk: Desk, list: string): Promise<string> {
  for (;;) {
    const review = formWith(await desk.open(list), 'digest')
    const { to, body } = await desk.send(list, [...review])
    if (to !== null) {
      expect(to).toBe(list)
      return to
    }
    expect(body).toContain(refusals.review_changed([]))
  }
}

/** The children of a list, each of whom is in no other. */
export function childrenOf(number: number): string[] {
  return Array.from({ length: 5 + (number % (MOST_ROWS - 4)) }, (_, at) => {
    const one = number * MOST_ROWS + at
    const given = [1, 20, 400, 8_000].map((place) => WORDS[Math.floor(one / place) % 20])
    return [FAMILIES[Math.floor(one / 160_000) % 10], ...given].join(' ')
  })
}

function fileOf(number: number): Uint8Array {
  const rows = childrenOf(number).map((name, at) => [
    ...[at + 1, name, `${1 + (at % 28)}/${1 + (number % 12)}/${2013 + (at % 5)}`],
    ...[at % 2 ? 'Nữ' : 'Nam', 'Thôn Tân Thuận', 'Trường TH Bình Lâm', `${1 + (at % 5)}B`],
    ...['Hộ nghèo', at === 0 ? 'Trạm Y tế xã' : '', at === 0 ? 'Đang hỗ trợ 400.000đ/tháng' : ''],
  ])
  return makeWorkbook([{ name: 'Sheet1', rows: [['DANH SÁCH TRẺ EM'], [], HEAD, ...rows] }])
}

type Row = Record<(typeof PER_CHILD)[number] | (typeof PER_LIST)[number], number> & {
  id: string
  file_id: string
  number: number
  received: number
}
/** What a committed list leaves, and a list that is not committed does not. */
const PER_CHILD = ['told', 'accepted', 'circumstances', 'enrolled'] as const
const PER_LIST = ['commits', 'committed', 'recognised', 'terms'] as const

/**
 * Each acknowledged list is in the ledger, with every row of it; each of the others whole or not at
 * all; no file was received twice, no child is there twice or without its list.
 */
export async function expectLists(
  acknowledged: Lists,
  { url, superuserUrl }: Pick<Supervised, 'url' | 'superuserUrl'>,
): Promise<void> {
  const rows = await rowsOf<Row>(superuserUrl, LEFT_BY_LISTS)
  const byNumber = new Map(rows.map((row) => [row.number, row]))
  const lost = [...acknowledged].filter(([number, where]) => {
    const row = byNumber.get(number)
    return row?.commits !== 1 || where !== `/lists/${row.id}`
  })
  const receivedTwice = rows.filter((row) => byNumber.get(row.number) !== row)
  const half = rows.filter((row) => row.received !== 1 || !isWhole(row))
  expect({ lost, receivedTwice, half }).toEqual({ lost: [], receivedTwice: [], half: [] })

  const committed = rows.filter(({ commits }) => commits === 1)
  const there = await rowsOf<{ name: string }>(
    superuserUrl,
    'select full_name as name from child where full_name = any($1)',
    [rows.flatMap(({ number }) => childrenOf(number))],
  )
  expect(there.map(({ name }) => name).sort()).toEqual(
    committed.flatMap(({ number }) => childrenOf(number)).sort(),
  )
  await expectFiles(rows, url)
}

function isWhole(row: Row): boolean {
  const children = row.commits === 0 ? 0 : childrenOf(row.number).length
  const once = row.commits === 0 ? 0 : 1
  return (
    PER_CHILD.every((name) => row[name] === children) &&
    PER_LIST.every((name) => row[name] === once)
  )
}

async function expectFiles(rows: Row[], url: string): Promise<void> {
  const visitor = new Visitor(url)
  await visitor.signIn('canbo', SUPERVISED_PASSWORD)
  for (const { file_id: id } of rows) {
    expect((await visitor.get(`/api/files/${id}`)).status, `the file of list ${id}`).toBe(200)
  }
}

const LEFT_BY_LISTS = `
  select l.id, l.file_id, substring(f.file_name from '\\d+')::int as number,
    (select count(*) from entry where act = 'lists/receive' and subject_id = l.id)::int as received,
    (select count(*) from list_commit where list_id = l.id)::int as commits,
    (select coalesce(sum(new_count), 0) from list_commit where list_id = l.id)::int as told,
    (select count(*) from entry where act = 'lists/commit' and subject_id = l.id)::int as committed,
    (select count(*) from acceptance where list_id = l.id)::int as accepted,
    (select count(*) from acceptance join circumstance using (commune_id, child_id)
      where list_id = l.id and is_main)::int as circumstances,
    (select count(*) from acceptance join enrolment using (commune_id, child_id)
      where list_id = l.id)::int as enrolled,
    (select count(*) from recognition where list_id = l.id)::int as recognised,
    (select count(*) from recognition r join support_term t on t.recognition_id = r.id
      where r.list_id = l.id)::int as terms
  from list_import l join stored_file f on f.id = l.file_id
  where f.file_name ~ '^danh-sach-\\d+\\.xlsx$'`
