import { beforeAll, describe, expect, test } from 'vitest'
import type { Viewer } from '@/lib/access/viewer'
import { commitList } from '@/lib/lists/commands/commit-list'
import { receiveList } from '@/lib/lists/commands/receive-list'
import { rereadList } from '@/lib/lists/commands/reread-list'
import { openList } from '@/lib/lists/queries'
import { inCommune } from '@/lib/platform/db/transaction'
import { readAsSuperuser } from '@/tests/support/database'
import { edited } from './edited'
import { CHILDREN, openOffice, receive, review, sample, UNITS } from './take-in'

let officer: Viewer
let others: Viewer[]

beforeAll(async () => {
  const signedIn = await openOffice()
  officer = await signedIn('canbo')
  others = [await signedIn('truongphong'), await signedIn('lanhdao'), await signedIn('giamsat')]
})

describe('a file that cannot be a list', () => {
  const text = (content: string, name = 'danh-sach.csv') => ({
    file: { name, bytes: Buffer.from(content) },
  })

  test.each([
    ['nothing in it', text(''), 'empty'],
    [
      'a picture',
      { file: { name: 'a.xlsx', bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47, 1]) } },
      'not_a_spreadsheet',
    ],
    [
      'more than 10 MB',
      { file: { name: 'a.csv', bytes: Buffer.alloc(10 * 1024 * 1024 + 1, 'a') } },
      'too_large',
    ],
    ['no row of titles', text('một,hai\nba,bốn\nnăm,sáu\n'), 'no_list'],
    ['titles and nothing below', text('Họ và tên,Ngày sinh,Lớp,Thôn\n'), 'no_rows'],
  ])('%s', async (_, input, refusal) => {
    expect(await receiveList(officer, input)).toEqual({ kind: 'refused', refusal })
  })

  test('a zero byte in the name is no more than an odd name', async () => {
    expect(await receiveList(officer, text('một,hai\nba,bốn\n', 'a\0.csv'))).toEqual({
      kind: 'refused',
      refusal: 'no_list',
    })
  })

  test('no file chosen', async () => {
    expect(await receiveList(officer, { file: undefined })).toEqual({
      kind: 'invalid',
      issues: [{ field: 'file', code: 'file_missing' }],
    })
  })

  test('leaves nothing behind', async () => {
    const [{ n } = { n: -1 }] = await readAsSuperuser<{ n: number }>(
      'select ((select count(*) from list_import) + (select count(*) from stored_file))::int as n',
    )
    expect(n).toBe(0)
  })
})

test('only the officer takes lists in', async () => {
  const listId = await receive(officer, sample(UNITS))
  for (const viewer of others) {
    const refused = { kind: 'refused', refusal: 'forbidden' }
    expect(await receiveList(viewer, { file: sample(UNITS) })).toEqual(refused)
    expect(await rereadList(viewer, { listId, columns: {} })).toEqual(refused)
    expect(await commitList(viewer, { listId, digest: 'x', choices: {} })).toEqual(refused)
  }
})

test('what was read lies sealed in the database', async () => {
  const listId = await receive(officer, sample(CHILDREN))
  const [row] = await readAsSuperuser<{ reading: Buffer }>(
    'select reading from list_import where id = $1',
    [listId],
  )
  expect(row?.reading.includes('Nhi')).toBe(false)
  expect((await openList(officer, listId))?.list.rows).toHaveLength(75)
})

describe('columns put right by hand', () => {
  test('the file is read anew with them, and the next commit takes the new reading', async () => {
    const listId = await receive(officer, sample(CHILDREN))
    const before = await review(officer, listId)
    const columns = { 'Danh sách': { M: '', L: 'note', B: 'fullName', A: 'ordinal' } }
    expect(await rereadList(officer, { listId, columns })).toMatchObject({ kind: 'done' })
    const opened = await openList(officer, listId)
    if (opened?.list.kind !== 'children') throw new Error('No list of children')
    const shown = opened.list.sheets[0]?.columns.map(({ letter, field }) => [letter, field])
    expect(shown).toContainEqual(['M', null])
    expect(shown).toContainEqual(['L', 'note'])
    expect(opened.list.rows.every((row) => row.currentSponsor === null)).toBe(true)
    const stale = { listId, digest: before.digest, choices: {} }
    expect(await commitList(officer, stale)).toMatchObject({ refusal: 'review_changed' })
  })

  test('every column left out: the list stays as it was read', async () => {
    const listId = await receive(officer, sample(CHILDREN))
    const letters = 'ABCDEFGHIJKLM'.split('').map((letter) => [letter, ''] as const)
    const columns = { 'Danh sách': Object.fromEntries(letters) }
    expect(await rereadList(officer, { listId, columns })).toMatchObject({ kind: 'refused' })
    expect((await openList(officer, listId))?.list.rows).toHaveLength(75)
  })

  test('a list that is not there', async () => {
    const listId = crypto.randomUUID()
    expect(await rereadList(officer, { listId, columns: {} })).toMatchObject({
      refusal: 'not_found',
    })
  })
})

describe('the commit', () => {
  test('a failure in the middle leaves nothing', async () => {
    const listId = await receive(officer, sample(CHILDREN))
    const { digest } = await review(officer, listId)
    // The last thing written is refused by the database, long after the children were.
    await asOwner('alter table list_commit add constraint no_commit check (false) not valid')
    try {
      await expect(commitList(officer, { listId, digest, choices: {} })).rejects.toThrow()
      expect(await rowsWritten()).toBe(0)
    } finally {
      await asOwner('alter table list_commit drop constraint no_commit')
    }
  })

  test('a review that moved meanwhile is refused and shown anew', async () => {
    const listId = await receive(officer, sample(CHILDREN))
    const { digest } = await review(officer, listId)
    await inCommune(officer, (tx) =>
      tx.village.create({
        data: { communeId: officer.communeId, name: 'Thôn An Lâm', nameKey: 'an lam' },
      }),
    )
    const outcome = await commitList(officer, { listId, digest, choices: {} })
    expect(outcome).toEqual({ kind: 'refused', refusal: 'review_changed' })
    expect((await review(officer, listId)).digest).not.toBe(digest)
  })

  test('two at once of two copies: one writes, the other sees what it wrote', async () => {
    const ids = [await receive(officer, sample(CHILDREN)), await receive(officer, sample(CHILDREN))]
    const inputs = await Promise.all(
      ids.map(async (listId) => ({
        listId,
        digest: (await review(officer, listId)).digest,
        choices: {},
      })),
    )
    const outcomes = await Promise.all(inputs.map((input) => commitList(officer, input)))
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
    expect(outcomes).toContainEqual({ kind: 'refused', refusal: 'review_changed' })
    const children = await readAsSuperuser('select count(*)::int as n from child')
    expect(children).toEqual([{ n: 75 }])
  })

  test('a double click writes once and answers twice the same', async () => {
    const listId = await receive(officer, edited(sample(CHILDREN), { K10: '0905111222' }))
    const { digest } = await review(officer, listId)
    const input = { listId, digest, choices: {} }
    const key = crypto.randomUUID()
    const [one, two] = await Promise.all([
      commitList(officer, input, key),
      commitList(officer, input, key),
    ])
    expect(one).toMatchObject({ kind: 'done', value: { changed: 1 } })
    expect(two).toEqual(one)
    expect(await commitList(officer, input)).toMatchObject({ refusal: 'already_committed' })
    expect(await rereadList(officer, { listId, columns: {} })).toMatchObject({
      refusal: 'already_committed',
    })
    const commits = await readAsSuperuser(
      'select count(*)::int as n from list_commit where list_id = $1',
      [listId],
    )
    expect(commits).toEqual([{ n: 1 }])
  })

  test('doubtful and wrong rows: left out, or as the officer says', async () => {
    const file = edited(sample(CHILDREN), {
      B11: 'Huỳnh Thị Kim Ngân',
      B36: 'Nguyễn Trọng Vũ',
      C36: '01/07/2015',
      J36: 'Lê Thị Sáu',
      D13: 'nữa',
      B14: '',
    })
    const left = await receive(officer, file)
    const first = await review(officer, left)
    expect(first.rows.filter(({ state }) => state === 'doubtful')).toHaveLength(2)
    const silent = await commitList(officer, { listId: left, digest: first.digest, choices: {} })
    expect(silent).toMatchObject({
      value: { new: 0, changed: 1, same: 71, doubtful: 2, wrong: 1 },
    })
    expect((await openList(officer, left))?.result?.left).toEqual([
      { sheet: 'Danh sách', row: 11, name: 'Huỳnh Thị Kim Ngân', why: 'doubtful' },
      { sheet: 'Danh sách', row: 14, name: null, why: 'no_name' },
      { sheet: 'Danh sách', row: 36, name: 'Nguyễn Trọng Vũ', why: 'doubtful' },
    ])

    const again = await receive(officer, file)
    const { digest, rows } = await review(officer, again)
    const holder = rows.find(({ listed }) => listed.row === 11)
    const choices = {
      '0-11': `child:${holder && 'candidates' in holder ? (holder.candidates[0]?.id ?? '') : ''}`,
      '0-36': 'new',
    }
    expect(await commitList(officer, { listId: again, digest, choices })).toMatchObject({
      value: { new: 1, changed: 1, same: 72, doubtful: 0, wrong: 1 },
    })
    const names = await readAsSuperuser(
      `select code, full_name from child where code in ('VA-0002', 'VA-0076') order by code`,
    )
    expect(names).toEqual([
      { code: 'VA-0002', full_name: 'Huỳnh Thị Kim Ngân' },
      { code: 'VA-0076', full_name: 'Nguyễn Trọng Vũ' },
    ])
    const apart = await readAsSuperuser(
      `select array(select code from child where id in (one_id, other_id) order by code) as codes
       from child_distinction`,
    )
    expect(apart).toEqual([{ codes: [expect.stringMatching(/^VA-00/), 'VA-0076'] }])
  })

  test('a child written otherwise is asked about and, once said to be the same, takes the row', async () => {
    const rows = (name: string) => ({
      name: 'b.csv',
      bytes: Buffer.from(`Họ và tên,Ngày sinh,Thôn\n${name},02/03/2015,Thôn Một`),
    })
    const first = await receive(officer, rows('Lê Thị Bích Thảo'))
    const { digest } = await review(officer, first)
    await commitList(officer, { listId: first, digest, choices: {} })
    const second = await receive(officer, rows('Lê Bích Thảo'))
    const judged = await review(officer, second)
    expect(judged.rows).toMatchObject([
      {
        state: 'doubtful',
        doubt: { code: 'near' },
        candidates: [{ fullName: 'Lê Thị Bích Thảo' }],
      },
    ])
    const [row] = judged.rows
    const id = row && 'candidates' in row ? row.candidates[0]?.id : undefined
    const outcome = await commitList(officer, {
      ...{ listId: second, digest: judged.digest },
      choices: { '0-2': `child:${id}` },
    })
    expect(outcome).toMatchObject({ kind: 'done', value: { new: 0, changed: 1 } })
  })
})

async function asOwner(sql: string): Promise<void> {
  await readAsSuperuser(sql)
}

async function rowsWritten(): Promise<number> {
  const tables = ['child', 'village', 'school', 'sponsor', 'support_term', 'pledge', 'list_commit']
  const sum = tables.map((table) => `(select count(*) from ${table})`).join(' + ')
  const [row] = await readAsSuperuser<{ n: number }>(`select (${sum})::int as n`)
  return row?.n ?? -1
}
