import { beforeAll, expect, test } from 'vitest'
import type { Viewer } from '@/lib/access/viewer'
import { decideProposals } from '@/lib/children/commands/decide-proposals'
import { commitList } from '@/lib/lists/commands/commit-list'
import { undoList } from '@/lib/lists/commands/undo-list'
import { moveClock, now } from '@/lib/platform/clock'
import { readAsSuperuser } from '@/tests/support/database'
import { openOffice, receive, review, sample, takeIn } from './take-in'

const POOR = sample('ho-ngheo-ho-can-ngheo-2025.xlsx')

let officer: Viewer
let head: Viewer

beforeAll(async () => {
  const signedIn = await openOffice()
  officer = await signedIn('canbo')
  head = await signedIn('truongphong')
})

/** Children of households of the list: poor, near-poor, one that left poverty; and an orphan. */
const KNOWN = {
  name: 'a.csv',
  bytes: Buffer.from(
    [
      'Họ và tên,Ngày sinh,Thôn,Hoàn cảnh',
      'Lê Gia Nghĩa,24/09/2017,Thôn Thăng Thượng,Mồ côi cha',
      'Doãn Thị Ngọc Yến,13/01/2019,Thôn Đồng Hòa,Hộ nghèo',
      'Võ Công Huy,05/06/2019,Thôn Bình Kiều,Hộ nghèo',
    ].join('\n'),
  ),
}

const later = () => moveClock(new Date(now().getTime() + 60_000))

const states = () =>
  readAsSuperuser(`select c.full_name as name,
      array(select m.category::text from circumstance m where m.child_id = c.id
        and (m.valid_to is null or m.valid_to > m.valid_from) and m.valid_to is null
        order by m.is_main desc, m.category) as categories,
      (select p.year || ' ' || p.standing::text from poverty_status p where p.child_id = c.id
        order by p.version_no desc limit 1) as poverty
    from child c join acceptance a on a.child_id = c.id order by c.code`)

test('findings of known children, proposals of the others, and all of it taken back', async () => {
  expect(await takeIn(officer, KNOWN)).toMatchObject({ kind: 'done', value: { new: 3 } })
  const before = await states()
  later()

  const listId = await receive(officer, POOR)
  const { digest, rows } = await review(officer, listId)
  const first = rows.find(({ state }) => state === 'new')
  const written = await commitList(officer, {
    ...{ listId, digest, choices: {} },
    schooling: { [first?.key ?? '']: 'Lớp 1A, Trường Tiểu học Việt An' },
  })
  // Three are known, and two unknown ones left poverty: they are none of ours.
  expect(written).toMatchObject({ kind: 'done', value: { new: 27, changed: 3, doubtful: 2 } })
  expect(await states()).toEqual([
    { name: 'Lê Gia Nghĩa', categories: ['orphan_one', 'poor_household'], poverty: '2026 poor' },
    { name: 'Doãn Thị Ngọc Yến', categories: ['near_poor_household'], poverty: '2026 near_poor' },
    { name: 'Võ Công Huy', categories: ['poor_household'], poverty: '2026 left_poverty' },
  ])
  const proposals = await readAsSuperuser<{ id: string; reason: string; schooling: string | null }>(
    `select id, reason, schooling from proposal where list_id = $1 order by schooling, id`,
    [listId],
  )
  expect(proposals).toHaveLength(27)
  expect(proposals[0]).toMatchObject({
    schooling: 'Lớp 1A, Trường Tiểu học Việt An',
  })
  expect(proposals[0]?.reason).toMatch(/^DANH SÁCH HỘ NGHÈO.*QĐ-UBND$/)
  const standing = () =>
    readAsSuperuser(`select count(*)::int as children from child_standing('2026-12-31')`)
  expect(await standing()).toEqual([{ children: 3 }])

  const again = await receive(officer, POOR)
  const second = await review(officer, again)
  expect(second.rows.filter(({ state }) => state === 'changed')).toEqual([])

  later()
  expect(await undoList(officer, { listId })).toMatchObject({
    kind: 'done',
    value: { withdrawn: 27, restored: 3 },
  })
  expect(await states()).toEqual(before)
  expect(await readAsSuperuser('select id from poverty_status')).toEqual([])
  const gone = await decideProposals(head, {
    decisions: [{ proposalId: proposals[0]?.id, outcome: 'refused', reason: 'Nhầm' }],
  })
  expect(gone).toMatchObject({ kind: 'refused', refusal: 'not_found' })

  // Once more: the same children are proposed anew, as their second round.
  later()
  expect(await takeIn(officer, POOR)).toMatchObject({ kind: 'done', value: { new: 27 } })
  expect(
    await readAsSuperuser(
      'select round, count(*)::int from proposal group by round order by round',
    ),
  ).toEqual([
    { round: 1, count: 27 },
    { round: 2, count: 27 },
  ])
})

test('a list somebody has answered a proposal of is not taken back', async () => {
  const [newest] = await readAsSuperuser<{ id: string; list_id: string }>(
    `select id, list_id from proposal where round = 2 order by id limit 1`,
  )
  later()
  const refusal = { proposalId: newest?.id, outcome: 'refused', reason: 'Đã chuyển đi' }
  expect(await decideProposals(head, { decisions: [refusal] })).toMatchObject({ kind: 'done' })
  expect(await undoList(officer, { listId: newest?.list_id })).toMatchObject({
    refusal: 'changed_since',
  })
})

test('a child that was proposed, taken back and then comes with a list stands on it', async () => {
  moveClock(undefined)
  const file = (title: string, titles: string, row: string) => ({
    name: 'b.csv',
    bytes: Buffer.from([title, titles, row].filter(Boolean).join('\n')),
  })
  const listId = await receive(
    officer,
    file(
      'Danh sách hộ nghèo năm 2026',
      'STT,Họ và tên chủ hộ,Họ tên thành viên,Ngày sinh,Thôn,Phân loại hộ',
      '1,Trần Thị Chín,Trần Bảo Ngân,02/03/2016,Thôn An Lâm,Nghèo',
    ),
  )
  const { digest } = await review(officer, listId)
  expect(await commitList(officer, { listId, digest, choices: {} })).toMatchObject({ kind: 'done' })
  later()
  expect(await undoList(officer, { listId })).toMatchObject({ kind: 'done' })
  const list = file('', 'Họ và tên,Ngày sinh,Hoàn cảnh', 'Trần Bảo Ngân,02/03/2016,Hộ nghèo')
  expect(await takeIn(officer, list)).toMatchObject({ kind: 'done', value: { new: 1 } })
  expect(
    await readAsSuperuser(
      `select category::text from child_standing('2026-12-31') where full_name = 'Trần Bảo Ngân'`,
    ),
  ).toEqual([{ category: 'poor_household' }])
})
