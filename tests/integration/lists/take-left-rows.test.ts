import { beforeAll, describe, expect, test } from 'vitest'
import type { Viewer } from '@/lib/access/viewer'
import { commitList } from '@/lib/lists/commands/commit-list'
import { takeLeftRows } from '@/lib/lists/commands/take-left-rows'
import { now } from '@/lib/platform/clock'
import { readAsSuperuser } from '@/tests/support/database'
import { openOffice, receive, review } from './take-in'

let officer: Viewer
let leader: Viewer
let stranger: Viewer
let listId: string
let waitingId: string

const file = (names: readonly string[]) => ({
  name: 'a.csv',
  bytes: Buffer.from(['Họ và tên,Ngày sinh,Thôn', ...names].join('\n')),
})
const entries = () =>
  readAsSuperuser<{ person_id: string; subject_id: string; details: object }>(
    `select person_id, subject_id, details from entry where act = 'lists/take-left'`,
  )

beforeAll(async () => {
  const signedIn = await openOffice()
  officer = await signedIn('canbo')
  leader = await signedIn('lanhdao')
  stranger = await signedIn('canbo.khac')
  // A row without a name is never written, so that there is one to be handed out.
  const rows = ['Lê Thị Hai,02/03/2015,Một', ',03/03/2015,Một']
  listId = await receive(officer, file(rows))
  const { digest } = await review(officer, listId)
  expect(await commitList(officer, { listId, digest, choices: {} })).toMatchObject({ kind: 'done' })
  waitingId = await receive(officer, file(['Trần Văn Ba,02/03/2014,Hai']))
})

test('whoever takes the rows that were not written is named in the record of acts', async () => {
  const outcome = await takeLeftRows(officer, { listId })
  expect(outcome).toMatchObject({ kind: 'done', value: { left: [{ why: 'no_name' }] } })
  expect(await entries()).toEqual([
    { person_id: officer.personId, subject_id: listId, details: { kind: 'children', left: 1 } },
  ])
})

describe('more than a hundred children', () => {
  let longId: string
  /** Rows without a name, each with a birthday of its own. */
  const rows = (count: number, month: number) =>
    Array.from({ length: count }, (_, at) => {
      const [day, year] = [1 + (at % 9), 2001 + Math.floor(at / 9)]
      return `,0${day}/0${month}/${year},Một`
    })
  const typed = (ago: number | null): Viewer => ({
    ...officer,
    confirmedAt: ago === null ? null : new Date(now().getTime() - ago).toISOString(),
  })
  const MINUTES = 60_000

  async function left(count: number, month: number): Promise<string> {
    // Nobody like the one of the list before, of whom one would be asked.
    const named = `${['', 'Hồ Thị Đủ', 'Ngô Văn Vừa'][month]},02/0${month}/201${month},Một`
    const id = await receive(officer, file([named, ...rows(count, month)]))
    const { digest } = await review(officer, id)
    expect(await commitList(officer, { listId: id, digest, choices: {} })).toMatchObject({
      kind: 'done',
    })
    return id
  }

  beforeAll(async () => {
    longId = await left(101, 1)
  })

  test('ask for the password once more, unless it was typed in the last ten minutes', async () => {
    const before = await entries()
    for (const ago of [null, 10 * MINUTES, 60 * MINUTES]) {
      expect(await takeLeftRows(typed(ago), { listId: longId })).toEqual({
        kind: 'refused',
        refusal: 'unconfirmed',
      })
    }
    expect(await entries()).toEqual(before)
    expect(await takeLeftRows(typed(10 * MINUTES - 1), { listId: longId })).toMatchObject({
      kind: 'done',
    })
    expect((await entries()).at(-1)).toMatchObject({ details: { left: 101 } })
  })

  test('a hundred do not', async () => {
    const listId = await left(100, 2)
    expect(await takeLeftRows(typed(null), { listId })).toMatchObject({ kind: 'done' })
  })
})

describe('nothing is handed out, and nothing entered', () => {
  test('of a list that is not written yet, or that is none', async () => {
    const before = await entries()
    const nothing = { kind: 'refused', refusal: 'not_found' }
    expect(await takeLeftRows(officer, { listId: waitingId })).toEqual(nothing)
    expect(await takeLeftRows(officer, { listId: crypto.randomUUID() })).toEqual(nothing)
    expect(await takeLeftRows(officer, { listId: '../left' })).toMatchObject({ kind: 'invalid' })
    expect(await entries()).toEqual(before)
  })

  test('to a role that reads no lists, or to the officer of another commune', async () => {
    const before = await entries()
    expect(await takeLeftRows(leader, { listId })).toEqual({
      kind: 'refused',
      refusal: 'forbidden',
    })
    expect(await takeLeftRows(stranger, { listId })).toEqual({
      kind: 'refused',
      refusal: 'not_found',
    })
    expect(await entries()).toEqual(before)
  })
})
