import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Viewer } from '@/lib/access/viewer'
import { archiveChild } from '@/lib/children/commands/archive-child'
import { proposeChild } from '@/lib/children/commands/propose-child'
import { commitList } from '@/lib/lists/commands/commit-list'
import { orderWriting } from '@/lib/lists/commands/order-writing'
import { rereadList } from '@/lib/lists/commands/reread-list'
import { openList } from '@/lib/lists/queries'
import { readAsSuperuser } from '@/tests/support/database'
import { whileHeld } from '@/tests/support/held'
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
const GIVEN = 'Sen Mai Lan Đào Huệ Cúc Hồng Trúc Liễu Quế'.split(' ')

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
