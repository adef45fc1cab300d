import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Viewer } from '@/lib/access/viewer'
import { holdChild } from '@/lib/assignments/commands/hold-child'
import { readSupportHistory } from '@/lib/assignments/history-queries'
import { archiveChild } from '@/lib/children/commands/archive-child'
import { proposeChild } from '@/lib/children/commands/propose-child'
import { commitList } from '@/lib/lists/commands/commit-list'
import { orderWriting } from '@/lib/lists/commands/order-writing'
import { rereadList } from '@/lib/lists/commands/reread-list'
import { writeSeen } from '@/lib/lists/commit-records'
import { ledgerMark } from '@/lib/lists/ledger-queries'
import { openList, openListIn } from '@/lib/lists/queries'
import { heldAgainst } from '@/lib/lists/review-queries'
import { now, today } from '@/lib/platform/clock'
import { inCommune } from '@/lib/platform/db/transaction'
import { readAsSuperuser, testDatabase } from '@/tests/support/database'
import { heldBack, whileHeld } from '@/tests/support/held-back'
import { connected } from '@/tests/support/sql'
import { openOffice, receive, review } from './take-in'

let officer: Viewer
let round = 0

beforeAll(async () => {
  officer = await (await openOffice())('canbo')
})

const TITLES = 'Họ và tên,Ngày sinh,Thôn,Đơn vị đang đỡ đầu,Số điện thoại'
const HELD_CHILD = 'select id from child where id = $1 for update'
const HELD_CODES = `select pg_advisory_xact_lock(hashtextextended('child/code:' || $1, 0))`
const HELD_LIST = 'select id from list_import where id = $1 for no key update'

/** A list of two children of this test, received and looked at: what a commit of it says. */
async function seen(...cells: string[]) {
  const rows = cells.map((more, at) => `${nameOf(at)},0${at + 2}/03/2015,Thôn Một,${more}`)
  const bytes = Buffer.from([TITLES, ...rows].join('\n'))
  const listId = await receive(officer, { name: 'lop.csv', bytes })
  return { listId, digest: (await review(officer, listId)).digest, choices: {} }
}
const nameOf = (at: number) => `${['Lê Thị', 'Trần Văn'][at]} ${GIVEN[round]}`
const GIVEN = 'Sen Mai Lan Đào Huệ Cúc Hồng Trúc Liễu Quế Bưởi Cam Ổi Mận Na'.split(' ')

async function childOf(at: number) {
  const [child] = await readAsSuperuser<{ id: string; phone: string }>(
    `select id, guardian_phone as phone from child where full_name = $1`,
    [nameOf(at)],
  )
  return child ?? { id: '', phone: '' }
}

beforeEach(() => {
  round += 1
})

describe('what was seen is what is written, whoever writes beside it', () => {
  test('a child that is taken off the list while it waits gets no unit by it', async () => {
    expect(await commitList(officer, await seen(',', ','))).toMatchObject({ kind: 'done' })
    const list = await seen('Công an xã,', ',')
    const { id: childId } = await childOf(0)
    const off = { childId, reason: 'moved_away', on: '20/11/2026' }
    const [archived, written] = await whileHeld(
      HELD_CHILD,
      [childId],
      [() => archiveChild(officer, off), () => commitList(officer, list)],
    )
    expect(archived).toMatchObject({ kind: 'done' })
    expect(written).toMatchObject({ refusal: 'review_changed' })
    expect(await readAsSuperuser('select id from support_term')).toEqual([])
  })

  test('what somebody writes of another child meanwhile hinders nothing', async () => {
    expect(await commitList(officer, await seen(',', ','))).toMatchObject({ kind: 'done' })
    const list = await seen(',0905 111 222')
    const [one, other] = [await childOf(0), await childOf(1)]
    const [, written] = await whileHeld(
      HELD_CHILD,
      [one.id],
      [
        () =>
          readAsSuperuser(
            `with held as materialized (${HELD_CHILD})
             update child set note = 'Đã gọi', version = version + 1
             where id = $2 and exists (select from held)`,
            [one.id, other.id],
          ),
        () => commitList(officer, list),
      ],
    )
    expect(written).toMatchObject({ kind: 'done', value: { changed: 1 } })
    expect((await childOf(0)).phone).toBe('0905111222')
  })

  test('a child that somebody proposes at the same moment does not stand there twice', async () => {
    const list = await seen(',', ',')
    const proposal = {
      ...{ fullName: nameOf(0), birth: '02/03/2015', category: 'orphan_one' },
      reason: 'Mẹ mất, ở với bà',
    }
    const [proposed, written] = await whileHeld(
      HELD_CODES,
      [officer.communeId],
      [() => proposeChild(officer, proposal), () => commitList(officer, list)],
    )
    expect(proposed).toMatchObject({ kind: 'done' })
    expect(written).toMatchObject({ refusal: 'review_changed' })
  })
})

describe('a child kept for a unit, whom a list says has one', () => {
  test('is given free by whoever writes the list, with the unit the list names', async () => {
    expect(await commitList(officer, await seen('Hội Khuyến học,', ','))).toMatchObject({
      kind: 'done',
    })
    const { id: childId } = await childOf(1)
    const [unit] = await readAsSuperuser<{ id: string }>(
      `select id from sponsor where name = 'Hội Khuyến học'`,
    )
    expect((await holdChild(officer, { childId, sponsorId: unit?.id })).kind).toBe('done')
    const list = await seen('Hội Khuyến học,', 'Công an xã,')
    expect(await commitList(officer, list)).toMatchObject({ kind: 'done' })
    expect(
      await readAsSuperuser(
        `select h.held_until::text as until, r.held_until_before::text as before, r.released_by
         from assignment_hold h join hold_release r on r.hold_id = h.id where h.child_id = $1`,
        [childId],
      ),
    ).toEqual([{ until: today(), before: '2026-12-04', released_by: officer.personId }])
    const history = await readSupportHistory(officer, childId)
    expect(history?.heldFor).toBeNull()
    expect(history?.terms).toMatchObject([{ sponsor: 'Công an xã', isRecognised: true }])
    expect(history?.acts.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['held', 'given_free', 'recognised']),
    )
  })
})

describe('what another calls otherwise while the list is written', () => {
  const titles = 'Họ và tên,Ngày sinh,Thôn,Trường,Lớp,Đơn vị đang đỡ đầu'
  /** One child of the three, and whoever is `beside` it, in a place nobody knew. */
  async function seenWith(fullName: string, beside = '') {
    const names = `Trường Tiểu học ${GIVEN[round]},4A,Hội ${GIVEN[round]}`
    const row = `${fullName},02/03/2015,Thôn ${GIVEN[round]},${names}`
    const bytes = Buffer.from([titles, row, beside].join('\n'))
    const listId = await receive(officer, { name: 'truong.csv', bytes })
    return { listId, digest: (await review(officer, listId)).digest, choices: {} }
  }
  const heldTable = (table: string) => `lock table ${table} in share row exclusive mode`

  test.each([
    { table: 'village', waitsAt: 'village' },
    { table: 'school', waitsAt: 'acceptance' },
    { table: 'sponsor', waitsAt: 'acceptance' },
  ])('a $table: nothing is written without it', async ({ table, waitsAt }) => {
    const first = await seenWith(`Phan Thị ${GIVEN[round]}`)
    expect(await commitList(officer, first)).toMatchObject({ kind: 'done' })
    const list = await seenWith(`Võ ${GIVEN[round]} Sau`, `Võ Văn Bên,03/03/2015,Thôn Mới,,,`)
    const written = await heldBack(
      {
        hold: heldTable(waitsAt),
        meanwhile: `update ${table} set name = name || ' Đổi', name_key = name_key || ' doi'
          where name ~ '${GIVEN[round]}$'`,
      },
      () => commitList(officer, list),
    )
    expect(written).toEqual({ kind: 'refused', refusal: 'review_changed' })
    expect(await readAsSuperuser(`select id from child where full_name like 'Võ %'`)).toHaveLength(
      0,
    )
  })

  test('a class that is taken away: nothing is written', async () => {
    const first = await seenWith(`Phan Thị ${GIVEN[round]}`)
    expect(await commitList(officer, first)).toMatchObject({ kind: 'done' })
    const school = `Trường Tiểu học ${GIVEN[round]}`
    await readAsSuperuser(
      `insert into school_class (commune_id, id, school_id, school_year_id, name)
       select k.commune_id, gen_random_uuid(), k.school_id, k.school_year_id, '4B'
       from school_class k join school s on s.id = k.school_id where s.name = $1`,
      [school],
    )
    const list = await seenWith(
      `Võ ${GIVEN[round]} Sau`,
      `Võ Văn Bên,03/03/2015,Thôn ${GIVEN[round]},${school},4B,`,
    )
    const written = await heldBack(
      {
        hold: heldTable('enrolment'),
        meanwhile: `delete from school_class where name = '4B'`,
      },
      () => commitList(officer, list),
    )
    expect(written).toEqual({ kind: 'refused', refusal: 'review_changed' })
  })

  test('a village a unit of the list looks after: nothing is written without it', async () => {
    const unitsOf = async (...rows: string[]) => {
      const bytes = Buffer.from(['Tên đơn vị,Thôn phụ trách,Số trẻ nhận', ...rows].join('\n'))
      const listId = await receive(officer, { name: 'don-vi.csv', bytes })
      return { listId, digest: (await review(officer, listId)).digest, choices: {} }
    }
    const village = `Thôn ${GIVEN[round]}`
    const first = await unitsOf(`Hội Nông dân ${GIVEN[round]},${village},2`)
    expect(await commitList(officer, first)).toMatchObject({ kind: 'done' })
    const list = await unitsOf(`Hội Phụ nữ ${GIVEN[round]},${village},2`, 'Trạm Y tế,Thôn Xa,1')
    const written = await heldBack(
      {
        hold: heldTable('village'),
        meanwhile: `update village set name = name || ' Đổi', name_key = name_key || ' doi'
          where name = '${village}'`,
      },
      () => commitList(officer, list),
    )
    expect(written).toEqual({ kind: 'refused', refusal: 'review_changed' })
  })
})

describe('somebody writes of another child while the list is reviewed', () => {
  test('it is reviewed once more, before anybody has to wait for it', async () => {
    expect(await commitList(officer, await seen(',', ','))).toMatchObject({ kind: 'done' })
    const { listId, ...said } = await seen(',0905 111 333')
    const other = await childOf(1)
    const { id } = await childOf(0)
    const free: number[] = []
    await inCommune(officer, async (tx) => {
      const { communeId, personId } = officer
      const opened = await openListIn(tx, communeId, listId)
      if (!opened) throw new Error('No list')
      const ledger = heldAgainst(tx, communeId, opened, today())
      const review = async () => {
        free.push((await readAsSuperuser(`${HELD_CHILD} skip locked`, [id])).length)
        const reviewed = await ledger.review()
        if (free.length === 1)
          await readAsSuperuser(
            `update child set note = 'Đã gọi', version = version + 1 where id = $1`,
            [other.id],
          )
        return reviewed
      }
      const author = { communeId, personId, at: now() }
      const taken = { author, listId, on: today(), prefix: officer.communePrefix }
      expect(await writeSeen(tx, taken, { ...ledger, review }, said)).not.toBeNull()
    })
    expect(free).toEqual([1, 1])
  })

  test('its mark is another one, whoever began first', async () => {
    expect(await commitList(officer, await seen(',', ','))).toMatchObject({ kind: 'done' })
    const [one, two] = [await childOf(0), await childOf(1)]
    const mark = () => inCommune(officer, ledgerMark)
    const touch = `update child set note = 'Đã gọi' where id = any($1)`
    const [before, after] = await connected(testDatabase().superuserUrl, async (slow) => {
      await readAsSuperuser(touch, [[one.id]])
      await slow.query('begin')
      await slow.query('select pg_current_xact_id()')
      await readAsSuperuser(touch, [[two.id]])
      const seenBefore = await mark()
      await slow.query(touch, [[one.id, two.id]])
      await slow.query('commit')
      return [seenBefore, await mark()]
    })
    expect(after).not.toBe(before)
  })
})

describe('a file that is read anew while its list is written', () => {
  const columns = { lop: { D: '' } }

  test('stays as it was written, or the list is not written: whoever comes second is told', async () => {
    const list = await seen(',', ',')
    const { listId } = list
    const both = await whileHeld(
      HELD_LIST,
      [listId],
      [() => commitList(officer, list), () => rereadList(officer, { listId, columns })],
    )
    expect(both.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
    expect(both).toContainEqual({ kind: 'refused', refusal: 'review_changed' })
    const [written] = both
    expect((await openList(officer, listId))?.result !== null).toBe(written.kind === 'done')
    expect((await childOf(0)).id !== '').toBe(written.kind === 'done')
  })

  test('waits until the house has written it', async () => {
    const list = await seen(',', ',')
    expect(await orderWriting(officer, list)).toMatchObject({ kind: 'done' })
    expect(await rereadList(officer, { listId: list.listId, columns })).toMatchObject({
      refusal: 'being_written',
    })
  })
})
