import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Viewer } from '@/lib/access/viewer'
import { commitList } from '@/lib/lists/commands/commit-list'
import { orderWriting } from '@/lib/lists/commands/order-writing'
import { undoList } from '@/lib/lists/commands/undo-list'
import { writeList } from '@/lib/lists/jobs/write-list'
import { listLists, openList } from '@/lib/lists/queries'
import { findUnderWay, readProgress } from '@/lib/lists/writing-queries'
import { MOST_ATTEMPTS } from '@/lib/lists/writing'
import { moveClock } from '@/lib/platform/clock'
import { ROUNDS } from '@/lib/platform/jobs/queue'
import { work } from '@/lib/platform/jobs/worker'
import { log } from '@/lib/platform/log'
import { readAsSuperuser } from '@/tests/support/database'
import { ERRANDS, JOBS } from '../jobs/jobs-of-tests'
import { manyChildren } from './many-children'
import { openOffice, receive, review } from './take-in'

const ROWS = 12

let officer: Viewer
let others: Viewer[]
let stranger: Viewer
let from = 0
let listId: string
let digest: string

let signedIn: Awaited<ReturnType<typeof openOffice>>

beforeAll(async () => {
  signedIn = await openOffice()
  officer = await signedIn('canbo')
  others = [await signedIn('truongphong'), await signedIn('lanhdao'), await signedIn('giamsat')]
  stranger = await signedIn('canbo.khac')
})
beforeEach(async () => {
  listId = await receive(officer, manyChildren(ROWS, { from: (from += 1_000) }))
  digest = (await review(officer, listId)).digest
})

afterEach(() => moveClock(undefined))

async function order(input: object = {}, by = officer) {
  const outcome = await orderWriting(by, { listId, digest, choices: {}, ...input })
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
  const [row] = await readAsSuperuser<{ id: string }>(
    `select id from list_writing where list_id = $1 and ended_at is null`,
    [listId],
  )
  if (!row) throw new Error('No writing')
  return row.id
}
const perform = (id: string) => writeList.perform(officer.communeId, id)
const standing = async () => {
  const opened = await openList(officer, listId)
  return { counts: opened?.counts ?? null, writing: opened?.writing ?? null }
}
const entries = () =>
  readAsSuperuser<{ act: string; person_id: string; rows: number | null; added: number | null }>(
    `select act, person_id, (details -> 'rows')::int as rows, (details -> 'new')::int as added
     from entry where subject_id = $1 and act <> 'lists/receive' order by seq`,
    [listId],
  )

describe('a list that is sent off', () => {
  test('is seen by everybody of the office until it is written, in the name of who asked', async () => {
    const id = await order()
    expect(await standing()).toMatchObject({
      counts: null,
      writing: { rows: ROWS, askedBy: 'Nguyễn Thị Hòa', step: 'waiting', endedAt: null },
    })
    const line = (await listLists(officer)).find((each) => each.id === listId)
    expect(line).toMatchObject({ counts: null, writing: 'waiting' })
    expect(await writeList.open(officer.communeId)).toEqual([id])
    expect(await findUnderWay(officer, listId)).toMatchObject({
      ...{ kind: 'children', fileName: 'danh-sach-dai.xlsx' },
      writing: { step: 'waiting' },
    })
    expect(await findUnderWay(stranger, listId)).toBeNull()
    expect(await readProgress(officer, listId)).toEqual({ step: 'waiting' })
    expect(await readProgress(stranger, listId)).toBeNull()
    expect(await readProgress(officer, 'danh-sach')).toBeNull()

    await perform(id)
    expect(await readProgress(officer, listId)).toEqual({ step: null })
    expect(await standing()).toMatchObject({
      counts: { new: ROWS, changed: 0, wrong: 0, doubtful: 0 },
      writing: { refusal: null, attempts: 1 },
    })
    expect(await writeList.open(officer.communeId)).toEqual([])
    expect(await findUnderWay(officer, listId)).toBeNull()
    const { personId: person_id } = officer
    expect(await entries()).toEqual([
      { act: 'lists/order-writing', person_id, rows: ROWS, added: null },
      { act: 'lists/commit', person_id, rows: null, added: ROWS },
    ])
  })

  test('is written once by two at the same time, and by none afterwards', async () => {
    const id = await order()
    await Promise.all([perform(id), perform(id)])
    await perform(id)
    expect((await entries()).filter(({ act }) => act === 'lists/commit')).toHaveLength(1)
    const again = await review(officer, await receive(officer, manyChildren(ROWS, { from })))
    expect(again.rows.every(({ state }) => state === 'same')).toBe(true)
  })

  test('is taken back as any other', async () => {
    await perform(await order())
    expect(await undoList(officer, { listId })).toMatchObject({
      kind: 'done',
      value: { withdrawn: ROWS },
    })
  })

  test('is written with what was said of its rows', async () => {
    const text =
      'Họ và tên,Ngày sinh,Thôn\nLê Thị Lắm,31/02/2015,Một\nTrần Văn Khiết,02/03/2014,Một\n'
    listId = await receive(officer, { name: 'a.csv', bytes: Buffer.from(text) })
    const read = await review(officer, listId)
    const wrong = read.rows.find(({ state }) => state === 'wrong')
    const choices = { [wrong?.key ?? '']: 'leave' }
    await perform(await order({ digest: read.digest, choices }))
    expect(await standing()).toMatchObject({ counts: { new: 1, wrong: 1 } })
  })

  test('is not written when it is no longer what was seen, and may be sent off again', async () => {
    await perform(await order({ digest: 'another one' }))
    expect(await standing()).toMatchObject({
      counts: null,
      writing: { refusal: 'review_changed' },
    })
    expect((await entries()).map(({ act }) => act)).toEqual(['lists/order-writing'])
    await perform(await order())
    expect(await standing()).toMatchObject({ counts: { new: ROWS } })
  })

  test('says so when somebody wrote it by hand meanwhile', async () => {
    const id = await order()
    expect(await commitList(officer, { listId, digest, choices: {} })).toMatchObject({
      kind: 'done',
    })
    await perform(id)
    expect(await standing()).toMatchObject({
      counts: { new: ROWS },
      writing: { refusal: 'already_committed' },
    })
  })

  test('that stopped the house three times is given up, and nothing of it is there', async () => {
    const id = await order()
    await readAsSuperuser(`update list_writing set attempts = ${MOST_ATTEMPTS} where id = $1`, [id])
    await perform(id)
    expect(await standing()).toMatchObject({
      counts: null,
      writing: { refusal: 'writing_failed' },
    })
  })

  test('whose order cannot be read is given up as well', async () => {
    const id = await order()
    await readAsSuperuser(`update list_writing set answers = '\\x00' where id = $1`, [id])
    for (let attempt = 1; attempt < MOST_ATTEMPTS; attempt += 1) {
      await expect(perform(id)).rejects.toThrow()
    }
    await perform(id)
    expect(await standing()).toMatchObject({ writing: { refusal: 'writing_failed' } })
    expect(await writeList.open(officer.communeId)).toEqual([])
  })

  test('is taken up with the next round of the house too, not at a start alone', async () => {
    const id = await order()
    await readAsSuperuser(`delete from pgboss.job where data ->> 'id' = $1`, [id])
    let isStarting = true
    const open = (communeId: string) =>
      isStarting ? Promise.resolve([]) : writeList.open(communeId)
    const { queue } = await work(JOBS, { write_list: { ...writeList, open } })
    isStarting = false
    await queue.send(ROUNDS, { kind: 'remind' })
    await expect
      .poll(async () => (await standing()).counts?.new, { timeout: 30_000, interval: 100 })
      .toBe(ROWS)
    await queue.stop({ graceful: true, timeout: 5_000 })
  })

  test('that fails before it is at work is said in the log, by its id and nothing else', async () => {
    const { communeId } = officer
    const id = await order()
    const error = new Error('the text of a failure is nobody’s business')
    const perform = vi.fn(() => Promise.reject(error))
    const said = vi.spyOn(log(), 'error').mockImplementation(() => undefined)
    const { queue } = await work(JOBS, { write_list: { ...writeList, perform } })
    await expect.poll(() => said.mock.calls.length, { timeout: 30_000 }).toBeGreaterThan(0)
    await queue.stop({ graceful: true, timeout: 5_000 })
    expect(said.mock.calls).toContainEqual([
      { error, communeId, kind: 'write_list', id },
      'errand failed',
    ])
    said.mockRestore()
  })

  test('is taken up by a process that starts, also where the queue has lost it', async () => {
    const id = await order()
    await readAsSuperuser(`delete from pgboss.job where data ->> 'id' = $1`, [id])
    const { queue } = await work(JOBS, ERRANDS)
    await expect
      .poll(async () => (await standing()).counts?.new, { timeout: 30_000, interval: 100 })
      .toBe(ROWS)
    await queue.stop({ graceful: true, timeout: 5_000 })
  })
})

describe('whoever sent it off', () => {
  const roles = (change: string) =>
    readAsSuperuser(`update membership set ${change} where person_id = $1 and role = 'officer'`, [
      officer.personId,
    ])
  const unwritten = { counts: null, writing: { refusal: 'not_allowed_any_more' } }

  test('has no right to it any more: nothing is written, and who has it may send it off anew', async () => {
    const id = await order()
    await roles(`valid_to = '2026-11-22'`)
    moveClock(new Date('2026-11-22T09:30:00+07:00'))
    await perform(id)
    expect(await standing()).toMatchObject(unwritten)
    expect((await entries()).map(({ act }) => act)).toEqual(['lists/order-writing'])
    await roles('valid_to = null')
    digest = (await review(officer, listId)).digest
    await perform(await order())
    expect(await standing()).toMatchObject({ counts: { new: ROWS } })
  })

  test('has it on the last day before it ends', async () => {
    const id = await order()
    await roles(`valid_to = '2026-11-21'`)
    await perform(id)
    await roles('valid_to = null')
    expect(await standing()).toMatchObject({ counts: { new: ROWS } })
  })

  test('is shut out meanwhile', async () => {
    const id = await order()
    const shut = (at: string) =>
      readAsSuperuser(`update account set disabled_at = ${at} where id = $1`, [officer.accountId])
    await shut('now()')
    await perform(id)
    await shut('null')
    expect(await standing()).toMatchObject(unwritten)
  })

  test('did it in another’s place: the line of the writing says so too', async () => {
    const [head] = others
    if (!head) throw new Error('No head')
    const lent = [head.communeId, head.personId, officer.personId]
    await readAsSuperuser(
      `insert into membership (commune_id, id, person_id, role, valid_from, valid_to, on_behalf_of_id)
       values ($1, gen_random_uuid(), $2, 'officer', '2026-11-20', '2026-11-23', $3)`,
      lent,
    )
    const id = await order({}, await signedIn('truongphong'))
    await perform(id)
    await readAsSuperuser('delete from membership where on_behalf_of_id is not null')
    const lines = await readAsSuperuser(
      `select act, person_id, details ->> 'onBehalfOf' as place from entry
       where subject_id = $1 and act <> 'lists/receive' order by seq`,
      [listId],
    )
    const inPlace = { person_id: head.personId, place: officer.personId }
    expect(lines).toEqual([
      { act: 'lists/order-writing', ...inPlace },
      { act: 'lists/commit', ...inPlace },
    ])
  })
})

describe('is refused', () => {
  const said = () => ({ listId, digest, choices: {} })

  test('to everybody but the officer, and to another commune', async () => {
    for (const viewer of others) {
      expect(await orderWriting(viewer, said())).toEqual({ kind: 'refused', refusal: 'forbidden' })
    }
    expect(await orderWriting(stranger, said())).toEqual({ kind: 'refused', refusal: 'not_found' })
    expect(await writeList.open(stranger.communeId)).toEqual([])
  })

  test('while it is being written, by one of two at once too', async () => {
    const outcomes = await Promise.all([
      orderWriting(officer, said()),
      orderWriting(officer, said()),
    ])
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
    expect(await orderWriting(officer, said())).toEqual({
      kind: 'refused',
      refusal: 'being_written',
    })
  })

  test('once it is in the ledger', async () => {
    await commitList(officer, said())
    expect(await orderWriting(officer, said())).toEqual({
      kind: 'refused',
      refusal: 'already_committed',
    })
  })
})
