import { read, utils, type CellObject } from '@e965/xlsx'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { proposalSheets } from '@/components/assignments/proposal-sheets'
import { childSheets } from '@/components/children/child-sheets'
import { bookSheets } from '@/components/payments/book-sheets'
import { sponsorSheets } from '@/components/sponsors/sponsor-sheets'
import { textWorkbook, type TextSheet } from '@/lib/access/file/text-workbook'
import type { Viewer } from '@/lib/access/viewer'
import { exportProposals } from '@/lib/assignments/commands/export-proposals'
import { proposalFilterFrom } from '@/lib/assignments/filter'
import { exportChildren } from '@/lib/children/commands/export-children'
import { childFilterFrom } from '@/lib/children/filter'
import { exportBook } from '@/lib/payments/commands/export-book'
import { bookFilterFrom } from '@/lib/payments/book-filter'
import { now } from '@/lib/platform/clock'
import { exportSponsors } from '@/lib/sponsors/commands/export-sponsors'
import { sponsorFilterFrom } from '@/lib/sponsors/filter'
import { wordsIn } from '@/lib/words/words'
import {
  addWaiting,
  foundOffice,
  passedOn,
  proposal,
  type Office,
} from '@/tests/integration/assignments/waiting-children'
import { readAsSuperuser } from '@/tests/support/database'

let office: Office
const words = wordsIn('vi')
const taker = { communeName: 'Việt An', fullName: 'Người Tải', locale: 'vi' as const, words }
const ALL = childFilterFrom({})
const DANGEROUS = ['=HYPERLINK("http://x","An")', '+1+2', '-2+3', '@SUM(A1)', '\tx']

beforeAll(async () => {
  office = await foundOffice()
})

/** Leaves exactly so many children on the list, named as wished. */
async function fill(count: number, names: readonly string[] = []): Promise<void> {
  // The record lets nothing be taken away; a test that counts begins with an empty one all the same.
  await readAsSuperuser(`set session_replication_role = replica; delete from trace;
    delete from acceptance where child_id in (select id from child where code like 'VA-9%');
    delete from child where code like 'VA-9%'`)
  const { communeId, personId } = office.officer
  await readAsSuperuser(
    `with born as (
       insert into child (commune_id, id, code, full_name, born_year, search_key, sort_name, created_by, created_at)
       select $1, gen_random_uuid(), 'VA-9' || lpad(n::text, 5, '0'),
         coalesce(($3::text[])[n], 'Trẻ số ' || n), 2015, 'tre so ' || n, lpad(n::text, 5, '0'), $2, '2026-05-20Z'
       from generate_series(1, $4::int) n returning commune_id, id)
     insert into acceptance (commune_id, id, child_id, accepted_on, accepted_by, accepted_at)
     select commune_id, gen_random_uuid(), id, '2026-05-20', $2, '2026-05-20Z' from born`,
    [communeId, personId, names, count],
  )
  // As the database does by itself a little later: without it a long list takes a bad way.
  await readAsSuperuser('analyze child; analyze acceptance')
}

/** The same person, whose password was typed so many milliseconds ago; never is null. */
const typed = (viewer: Viewer, ago: number | null): Viewer => ({
  ...viewer,
  confirmedAt: ago === null ? null : new Date(now().getTime() - ago).toISOString(),
})
const MINUTES = 60_000

const counts = async () =>
  (
    await readAsSuperuser<{ lines: number; traces: number }>(
      `select (select count(*)::int from entry) as lines, (select count(*)::int from trace) as traces`,
    )
  )[0] ?? { lines: 0, traces: 0 }
const lastEntry = async () =>
  (
    await readAsSuperuser<{ act: string; details: Record<string, unknown> }>(
      'select act, details from entry order by at desc, seq desc limit 1',
    )
  )[0]

/** The sheets as Excel's own reader has them: texts, figures, and every single cell. */
function opened(sheets: TextSheet[]) {
  const book = read(textWorkbook(...sheets), { type: 'buffer', cellFormula: true })
  const rows = book.SheetNames.map((name) =>
    utils.sheet_to_json<(string | number)[]>(book.Sheets[name] ?? {}, { header: 1 }),
  )
  const cells = Object.entries(book.Sheets[book.SheetNames[0] ?? ''] ?? {})
    .filter(([at]) => !at.startsWith('!'))
    .map(([, cell]) => cell as CellObject)
  return { rows, cells }
}

describe('the password once more', () => {
  test.each<[string, number, number | null, 'done' | 'unconfirmed']>([
    ['a hundred children, never typed', 100, null, 'done'],
    ['a hundred and one, never typed', 101, null, 'unconfirmed'],
    ['a hundred and one, just typed', 101, 0, 'done'],
    ['a hundred and one, typed nearly ten minutes ago', 101, 10 * MINUTES - 1, 'done'],
    ['a hundred and one, typed ten minutes ago', 101, 10 * MINUTES, 'unconfirmed'],
    ['a hundred, typed long ago', 100, 60 * MINUTES, 'done'],
  ])('%s', async (_, children, ago, wanted) => {
    await fill(children)
    const before = await counts()
    const outcome = await exportChildren(typed(office.officer, ago), ALL)
    expect(outcome.kind === 'refused' ? outcome.refusal : outcome.kind).toBe(wanted)
    const left = wanted === 'done' ? { lines: 1, traces: children } : { lines: 0, traces: 0 }
    expect(await counts()).toEqual({
      lines: before.lines + left.lines,
      traces: before.traces + left.traces,
    })
  })

  test('what is filtered counts, not what there is', async () => {
    await fill(150)
    const few = childFilterFrom({ q: 'tre so 1' })
    expect(await exportChildren(typed(office.leader, null), few)).toMatchObject({ kind: 'done' })
    expect(await exportChildren(typed(office.leader, null), ALL)).toMatchObject({
      refusal: 'unconfirmed',
    })
    expect(await exportChildren(typed(office.head, 0), ALL)).toMatchObject({ kind: 'done' })
  })
})

describe('the list of children as a file', () => {
  beforeEach(() => fill(DANGEROUS.length, DANGEROUS))

  test('has what is on the screen, who took it below, and the seal of the record', async () => {
    const filter = childFilterFrom({ state: 'waiting', sort: 'code', order: 'desc', page: '7' })
    const outcome = await exportChildren(office.officer, filter)
    if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
    const { rows } = opened(childSheets(outcome.value, taker))
    const [list = [], summary = []] = rows
    expect(list[0]).toEqual([
      ...['Mã', 'Họ và tên', 'Ngày sinh', 'Hoàn cảnh', 'Đặc biệt khó khăn', 'Thôn', 'Trường'],
      ...['Lớp', 'Tình trạng', 'Đỡ đầu', 'Số ngày đã chờ', 'Ưu tiên'],
    ])
    expect(list.slice(1, 6).map(([code]) => code)).toEqual([
      ...['VA-900005', 'VA-900004', 'VA-900003', 'VA-900002', 'VA-900001'],
    ])
    expect(list[1]?.[10]).toBe(184)
    expect(list[1]?.[11]).toMatch(/^Ưu tiên .+: .+, đã chờ 184 ngày, quá một quý$/)
    const { line, seal } = outcome.value.last
    expect(list.at(-1)?.[0]).toMatch(/^Người Tải tải lúc 09:30 20\/11\/2026/)
    expect(list.at(-1)?.[0]).toContain(`${line}: ${seal}`)
    const told = summary.flat().join(' ')
    expect(told).toContain('Đang chờ; Xếp theo mã, giảm dần')
    expect(told).toContain(seal)
    const [sealed] = await readAsSuperuser<{ hash: string }>(
      `select encode(hash, 'hex') as hash from entry where seq = $1 and commune_id = $2`,
      [line, office.officer.communeId],
    )
    expect(sealed?.hash.startsWith(seal.replaceAll(' ', ''))).toBe(true)
  })

  test('has no formula, whatever a name begins with', async () => {
    const outcome = await exportChildren(office.officer, ALL)
    if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
    const { rows, cells } = opened(childSheets(outcome.value, taker))
    expect(rows[0]?.slice(1, 6).map((row) => row[1])).toEqual(DANGEROUS)
    expect(cells.every(({ f }) => f === undefined)).toBe(true)
    const names = cells.filter(({ v }) => DANGEROUS.includes(String(v)))
    expect(names.map(({ t }) => t)).toEqual(DANGEROUS.map(() => 's'))
  })

  test('leaves a line with the filter and no name, and a trace for each child', async () => {
    const filter = childFilterFrom({ q: 'tre so 3', state: 'waiting', marked: '' })
    await exportChildren(office.officer, filter)
    const entry = await lastEntry()
    expect(entry).toMatchObject({
      act: 'children/export',
      details: { kind: 'children', lines: 1, state: 'waiting', searched: true, marked: false },
    })
    expect(JSON.stringify(entry)).not.toMatch(/tre so|Trẻ số|\+3/)
    const traces = await readAsSuperuser(
      `select c.code, t.via from trace t join child c on c.commune_id = t.commune_id and c.id = t.child_id`,
    )
    expect(traces).toEqual([{ code: 'VA-900003', via: 'export' }])
  })

  test('two at once each leave their line', async () => {
    const before = await counts()
    const both = await Promise.all([1, 2].map(() => exportChildren(office.officer, ALL)))
    expect(both.map(({ kind }) => kind)).toEqual(['done', 'done'])
    expect(await counts()).toEqual({ lines: before.lines + 2, traces: 10 })
  })
})

test('five thousand and one children leave in one file, each with a trace', async () => {
  await fill(5001)
  expect(await exportChildren(typed(office.officer, 0), ALL)).toMatchObject({ kind: 'done' })
  expect((await counts()).traces).toBe(5001)
})

describe('other lists', () => {
  beforeAll(async () => {
    await fill(0)
    const an = await addWaiting(office.officer, 'VA-0001')
    const binh = await addWaiting(office.officer, 'VA-0002')
    await passedOn(office, [proposal(an, office.police), proposal(binh, office.women)])
  })

  test('sponsors go out with figures one can add up; no child is named, so nothing is asked', async () => {
    const filter = sponsorFilterFrom({ search: 'hoi' })
    const outcome = await exportSponsors(typed(office.auditor, null), filter)
    if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
    const [list = []] = opened(sponsorSheets(outcome.value, filter, taker)).rows
    expect(list.slice(1, 3).map((row) => row[0])).toEqual([
      'Hội Liên hiệp Phụ nữ xã',
      'Hội Nông dân xã',
    ])
    expect(list[1]?.[2]).toBe(2)
    expect(await lastEntry()).toMatchObject({
      act: 'sponsors/export',
      details: { kind: 'sponsors', lines: 2, searched: true },
    })
  })

  test('proposals go out as they stand', async () => {
    const filter = proposalFilterFrom({ standing: 'toDecide' })
    const outcome = await exportProposals(office.leader, filter)
    if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
    const [list = []] = opened(proposalSheets(outcome.value, filter, taker)).rows
    expect(list.slice(1, 3).map((row) => [row[0], row[2], row[7]])).toEqual([
      ['VA-0001', 'Công an xã', words.assignments.statuses.reviewed],
      ['VA-0002', 'Hội Liên hiệp Phụ nữ xã', words.assignments.statuses.reviewed],
    ])
    expect(await lastEntry()).toMatchObject({
      act: 'assignments/export',
      details: { kind: 'assignments', lines: 2, standing: 'toDecide' },
    })
    const approved = await exportProposals(
      office.leader,
      proposalFilterFrom({ standing: 'approved' }),
    )
    expect(approved).toMatchObject({ value: { lines: [] } })
  })

  test.each(['children', 'units', 'payments'])('the quarter goes out by %s', async (view) => {
    const filter = bookFilterFrom({ view })
    const outcome = await exportBook(office.officer, filter)
    if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
    const [list = [], summary = []] = opened(bookSheets(outcome.value, filter, taker)).rows
    expect(list[0]?.length).toBeGreaterThan(4)
    expect(summary.flat().join(' ')).toContain('Quý IV/2026')
    expect(await lastEntry()).toMatchObject({
      act: 'payments/export',
      details: { kind: 'payments', quarters: '2026-Q4' },
    })
  })
})

test('whoever may not is told so, and another commune’s officer takes only what is there', async () => {
  await fill(3)
  for (const viewer of [office.auditor, office.member]) {
    expect(await exportChildren(viewer, ALL)).toMatchObject({ refusal: 'forbidden' })
    expect(await exportProposals(viewer, proposalFilterFrom({}))).toMatchObject({
      refusal: 'forbidden',
    })
    expect(await exportBook(viewer, bookFilterFrom({}))).toMatchObject({ refusal: 'forbidden' })
  }
  expect(await exportSponsors(office.member, sponsorFilterFrom({}))).toMatchObject({
    refusal: 'forbidden',
  })
  expect(await exportChildren(office.otherOfficer, ALL)).toMatchObject({ value: { lines: [] } })
  expect(await exportProposals(office.otherOfficer, proposalFilterFrom({}))).toMatchObject({
    value: { lines: [] },
  })
  expect(await exportSponsors(office.otherOfficer, sponsorFilterFrom({}))).toMatchObject({
    value: { lines: [{ name: 'Hội Khuyến học' }] },
  })
})
