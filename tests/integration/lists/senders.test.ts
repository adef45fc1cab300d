import { beforeAll, describe, expect, test } from 'vitest'
import type { Viewer } from '@/lib/access/viewer'
import { receiveList } from '@/lib/lists/commands/receive-list'
import { rereadList } from '@/lib/lists/commands/reread-list'
import { openList } from '@/lib/lists/queries'
import { listSenders } from '@/lib/lists/sender-queries'
import { makeWorkbook } from '@/tests/unit/lists/making/workbook'
import { readAsSuperuser } from '@/tests/support/database'
import { CHILDREN, openOffice, sample, takeIn } from './take-in'

let officer: Viewer
let otherOfficer: Viewer

beforeAll(async () => {
  const signedIn = await openOffice()
  officer = await signedIn('canbo')
  otherOfficer = await signedIn('canbo.khac')
  await takeIn(officer, sample(CHILDREN))
})

const WOMEN = { chosen: '', typed: 'Hội Liên hiệp Phụ nữ xã' }

/** A list whose last column nobody can guess: it holds the carer. */
function list(year: string, names: readonly string[], title = 'Ông bà') {
  const rows = [
    ['STT', 'Họ và tên', 'Ngày sinh', `Lớp năm học ${year}`, title],
    ...names.map((name, at) => [at + 1, name, `0${at + 1}/02/2017`, '3A', `Bà ngoại ${at + 1}`]),
  ]
  return {
    name: 'danh-sach.xlsx',
    bytes: new Uint8Array(makeWorkbook([{ name: `Năm ${year}`, rows }])),
  }
}

async function received(viewer: Viewer, file: ReturnType<typeof list>, sender?: typeof WOMEN) {
  const outcome = await receiveList(viewer, { file, sender })
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
  const opened = await openList(viewer, outcome.value.listId)
  if (opened?.list.kind !== 'children') throw new Error('No list of children')
  return { ...opened, list: opened.list }
}

describe('what is said of a column', () => {
  test('is remembered for the sender, and shown to have been', async () => {
    const first = await received(officer, list('2025-2026', ['Hồ Văn Lộc', 'Hồ Thị Mận']), WOMEN)
    expect(first.list.rows[0]?.guardianName).toBeNull()
    expect(first.sender).toMatchObject({ kind: 'office', name: WOMEN.typed })
    const columns = {
      [first.list.sheets[0]?.name ?? '']: {
        ...{ A: 'ordinal', B: 'fullName', C: 'bornOn', D: '', E: 'guardianName' },
      },
    }
    const said = await rereadList(officer, { listId: first.id, columns, sender: WOMEN })
    expect(said.kind).toBe('done')
    const again = await openList(officer, first.id)
    expect(again?.list.rows[0]).toMatchObject({ guardianName: 'Bà ngoại 1', schoolClass: null })

    // The next year's list: other years in sheet and titles, the sender typed without marks.
    const typed = { chosen: '', typed: ' hoi lien hiep phu nu  XÃ' }
    const next = await received(officer, list('2026-2027', ['Hồ Thị Sim', 'Hồ Văn Rin']), typed)
    expect(next.list.recalled).toEqual(['Năm 2026-2027'])
    expect(next.list.rows[0]).toMatchObject({ guardianName: 'Bà ngoại 1', schoolClass: null })
    expect(next.sender).toEqual(first.sender)
  })

  test('holds for this sender and this header only', async () => {
    const file = list('2026-2027', ['Hồ Thị Sim', 'Hồ Văn Rin'])
    const unsaid = await received(officer, file)
    expect(unsaid.list.recalled).toBeUndefined()
    expect(unsaid.list.rows[0]?.guardianName).toBeNull()
    const other = await received(officer, file, { chosen: '', typed: 'Đoàn xã' })
    expect(other.list.rows[0]?.guardianName).toBeNull()
    const changed = await received(officer, list('2026', ['Hồ Thị Sim', 'Hồ Rin'], 'Chú'), WOMEN)
    expect(changed.list.recalled).toBeUndefined()
    const elsewhere = await received(otherOfficer, file, WOMEN)
    expect(elsewhere.list.rows[0]?.guardianName).toBeNull()
  })

  test('may be said anew: the last word holds', async () => {
    const waiting = await received(officer, list('2026', ['Hồ Thị Sim', 'Hồ Văn Rin']), WOMEN)
    const columns = { [waiting.list.sheets[0]?.name ?? '']: { E: 'note' } }
    await rereadList(officer, { listId: waiting.id, columns, sender: WOMEN })
    const next = await received(officer, list('2027', ['Hồ Thị Sim', 'Hồ Văn Rin']), WOMEN)
    expect(next.list.rows[0]).toMatchObject({ guardianName: null, note: 'Bà ngoại 1' })
  })
})

describe('a sender', () => {
  test('may be a school or a village of the ledger, and is one and the same each time', async () => {
    const senders = await listSenders(officer)
    for (const kind of ['school', 'village'] as const) {
      const chosen = senders.find((each) => each.kind === kind)?.value ?? ''
      const file = list('2026', ['Hồ Thị Sim', 'Hồ Văn Rin'])
      for (let times = 0; times < 2; times += 1) {
        const opened = await received(officer, file, { chosen, typed: '' })
        expect(opened.sender?.value).toBe(chosen)
      }
      const [count] = await readAsSuperuser(
        `select count(*)::int as rows from list_sender where ${kind}_id is not null`,
      )
      expect(count).toEqual({ rows: 1 })
    }
  })

  test('of another commune is none', async () => {
    const [theirs] = await readAsSuperuser<{ id: string }>(
      `select v.id from village v join commune c on c.id = v.commune_id where c.prefix <> 'VA' limit 1`,
    )
    const outcome = await receiveList(officer, {
      file: list('2026', ['Hồ Thị Sim', 'Hồ Văn Rin']),
      sender: { chosen: `village:${theirs?.id ?? crypto.randomUUID()}`, typed: '' },
    })
    expect(outcome).toMatchObject({ kind: 'refused', refusal: 'sender_unknown' })
  })

  test('named by two at once is one', async () => {
    const sender = { chosen: '', typed: 'Hội Khuyến học xã' }
    const file = list('2026', ['Hồ Thị Sim', 'Hồ Văn Rin'])
    await Promise.all([1, 2, 3].map(() => received(officer, file, sender)))
    const rows = await readAsSuperuser(
      `select name from list_sender where name_key = 'hoi khuyen hoc xa'`,
    )
    expect(rows).toHaveLength(1)
  })
})
