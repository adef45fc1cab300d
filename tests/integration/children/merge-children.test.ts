import { beforeAll, describe, expect, test } from 'vitest'
import type { Viewer } from '@/lib/access/viewer'
import { readSupportHistory } from '@/lib/assignments/history-queries'
import { day } from '@/lib/calendar/day'
import { askAgain } from '@/lib/children/commands/ask-again'
import { mergeChildren } from '@/lib/children/commands/merge-children'
import { tellApart } from '@/lib/children/commands/tell-apart'
import { undoMergerOfChildren } from '@/lib/children/commands/undo-merger'
import { openChildFile } from '@/lib/children/file-queries'
import { childFilterFrom } from '@/lib/children/filter'
import { findKeptFile, readMergedFiles } from '@/lib/children/merger-queries'
import { countDoubles, findDoublesOfFile, listDoubles, openPair } from '@/lib/children/pair-queries'
import { listChildren } from '@/lib/children/queries'
import { addChildren, type ChildFacts } from '@/lib/children/records'
import { inCommune } from '@/lib/platform/db/transaction'
import { newId } from '@/lib/platform/new-id'
import { CHILDREN, openOffice, sample, takeIn } from '@/tests/integration/lists/take-in'
import { readAsSuperuser } from '@/tests/support/database'

let officer: Viewer
let leader: Viewer
let stranger: Viewer

const NOTHING: ChildFacts = {
  ...{ fullName: 'Không Tên', bornOn: null, bornYear: null, sex: null, personalId: null },
  ...{ moetId: null, villageId: null, guardianName: null, guardianPhone: null, note: null },
}

beforeAll(async () => {
  const signIn = await openOffice()
  officer = await signIn('canbo')
  leader = await signIn('lanhdao')
  stranger = await signIn('canbo.khac')
  expect(await takeIn(officer, sample(CHILDREN))).toMatchObject({ kind: 'done' })
})

/** A child added today, and its id. */
async function added(facts: Partial<ChildFacts>, viewer = officer): Promise<string> {
  const id = newId()
  const author = { communeId: viewer.communeId, personId: viewer.personId, at: new Date() }
  await inCommune(viewer, (tx) =>
    addChildren(tx, author, [{ ...NOTHING, ...facts, id }], {
      ...{ on: day('2026-11-20'), prefix: 'TR', listId: null },
    }),
  )
  return id
}

async function idOf(code: string): Promise<string> {
  const [row] = await readAsSuperuser<{ id: string }>('select id from child where code = $1', [
    code,
  ])
  return row?.id ?? ''
}

/** The two as they stand now, as the page would post them. */
async function said(keptId: string, closedId: string) {
  const rows = await readAsSuperuser<{ id: string; version: number }>(
    'select id, version from child where id = any($1)',
    [[keptId, closedId]],
  )
  const versionOf = (id: string) => rows.find((row) => row.id === id)?.version ?? 0
  return {
    ...{ keptId, closedId, take: [] as string[] },
    ...{ keptVersion: versionOf(keptId), closedVersion: versionOf(closedId) },
  }
}

/** Everything the ledger keeps of these children, but for versions and what is computed. */
async function everythingOf(...ids: string[]) {
  const tables = ['enrolment', 'circumstance', 'hardship_marking', 'acceptance', 'support_term']
  const child = await readAsSuperuser(
    `select id, full_name, born_on::text, born_year, sex, personal_id_index, moet_id, village_id,
       guardian_name, guardian_phone, note from child where id = any($1) order by id`,
    [ids],
  )
  const rest = await Promise.all(
    tables.map((table) =>
      readAsSuperuser(`select * from ${table} where child_id = any($1) order by id`, [ids]),
    ),
  )
  return [child, ...rest]
}

async function codesInList(): Promise<string[]> {
  const { lines } = await listChildren(officer, childFilterFrom({}))
  return lines.map(({ code }) => code)
}

/** A second file of VA-0002, who has no guardian's number, with what the first one lacks. */
async function doubleOf(code: string, more: Partial<ChildFacts> = {}): Promise<[string, string]> {
  const [row] = await readAsSuperuser<{ fullName: string; bornOn: string }>(
    `select full_name as "fullName", born_on::text as "bornOn" from child where code = $1`,
    [code],
  )
  const born = { bornOn: day(row?.bornOn ?? ''), bornYear: Number(row?.bornOn.slice(0, 4)) }
  return [await idOf(code), await added({ fullName: row?.fullName ?? '', ...born, ...more })]
}

/** Nobody supports this child, as the sample has it. */
async function waiting(at: number): Promise<string> {
  const rows = await readAsSuperuser<{ code: string }>(
    `select c.code from child c where c.code like 'VA-%' and c.born_on is not null
       and not exists (select from support_term t where t.child_id = c.id) order by c.code`,
  )
  return rows[at]?.code ?? ''
}

describe('merging two files of one child', () => {
  test('closes one, takes over what was chosen, and undone leaves everything as before', async () => {
    const note = 'Ở với bà ngoại'
    const code = await waiting(0)
    await readAsSuperuser(
      `update child set guardian_phone = null, note = null, personal_id_cipher = null,
         personal_id_index = null, version = version + 1 where code = $1`,
      [code],
    )
    const more = { personalId: '049212345678', guardianPhone: '0905123456', note }
    const [kept, closed] = await doubleOf(code, more)
    await readAsSuperuser('update enrolment set child_id = $2 where child_id = $1', [kept, closed])
    const before = await everythingOf(kept, closed)
    const take = ['personal_id', 'guardian_phone', 'enrolment', 'sex']
    const outcome = await mergeChildren(officer, { ...(await said(kept, closed)), take })
    expect(outcome).toMatchObject({ kind: 'done', value: { kept: code } })

    const [child] = await everythingOf(kept)
    expect(child).toMatchObject([{ guardian_phone: '0905123456', note: null }])
    expect(await codesInList()).toContain(code)
    expect((await codesInList()).filter((one) => one.startsWith('TR-'))).toEqual([])
    expect(await openChildFile(officer, closed)).toBeNull()
    expect(await findKeptFile(officer, closed)).toBe(kept)
    expect(await findKeptFile(stranger, closed)).toBeNull()
    expect(await findKeptFile(officer, kept)).toBeNull()
    const [merged] = await readMergedFiles(officer, kept)
    expect(merged).toMatchObject({ taken: ['personal_id', 'guardian_phone', 'enrolment'] })
    const opened = await openChildFile(officer, kept)
    expect(opened).toMatchObject({ child: { personalId: '••••5678' } })

    const undo = { mergerId: merged?.mergerId ?? '', reason: 'Là hai chị em' }
    expect(await undoMergerOfChildren(leader, undo)).toMatchObject({ refusal: 'forbidden' })
    expect(await undoMergerOfChildren(stranger, undo)).toMatchObject({ refusal: 'not_found' })
    expect(await undoMergerOfChildren(officer, { ...undo, reason: ' ' })).toMatchObject({
      kind: 'invalid',
    })
    const twice = await Promise.all([
      undoMergerOfChildren(officer, undo),
      undoMergerOfChildren(officer, undo),
    ])
    expect(twice.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
    expect(twice).toContainEqual(expect.objectContaining({ refusal: 'reversed_already' }))
    expect(await everythingOf(kept, closed)).toEqual(before)
    expect((await codesInList()).filter((one) => one.startsWith('TR-'))).toHaveLength(1)
  })

  test('can be done again after it was undone, and is kept each time', async () => {
    const [kept, closed] = await doubleOf(await waiting(1))
    for (const turn of [1, 2]) {
      const outcome = await mergeChildren(officer, await said(kept, closed))
      if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
      const undo = { mergerId: outcome.value.mergerId, reason: `Lần ${turn}` }
      expect(await undoMergerOfChildren(officer, undo)).toMatchObject({ kind: 'done' })
    }
    const rows = await readAsSuperuser('select turn from child_merger where closed_id = $1', [
      closed,
    ])
    expect(rows).toEqual([{ turn: 1 }, { turn: 2 }])
  })

  test('keeps both histories on the kept file', async () => {
    const [kept, closed] = await doubleOf(await waiting(2))
    const acts = async () => (await readSupportHistory(officer, kept))?.acts.length ?? 0
    const before = await acts()
    expect(await mergeChildren(officer, await said(kept, closed))).toMatchObject({ kind: 'done' })
    expect(await acts()).toBe(before + 1)
  })

  test('of a chain opens the last one, and each link is undone by itself', async () => {
    const [first, second] = await doubleOf(await waiting(3))
    const [, third] = await doubleOf(await waiting(3))
    const inner = await mergeChildren(officer, await said(second, third))
    expect(await mergeChildren(officer, await said(first, second))).toMatchObject({ kind: 'done' })
    expect(await findKeptFile(officer, third)).toBe(first)
    expect(await readMergedFiles(officer, first)).toHaveLength(2)
    if (inner.kind !== 'done') throw new Error(JSON.stringify(inner))
    const undo = { mergerId: inner.value.mergerId, reason: 'Nhầm' }
    expect(await undoMergerOfChildren(officer, undo)).toMatchObject({ kind: 'done' })
    expect(await findKeptFile(officer, third)).toBeNull()
  })

  test('takes over a birthday and gives back the year that stood there', async () => {
    const born = { fullName: 'Hồ Thị Biên', bornYear: 2015 }
    const kept = await added(born)
    const closed = await added({ ...born, bornOn: day('2015-03-09') })
    const before = await everythingOf(kept, closed)
    const outcome = await mergeChildren(officer, { ...(await said(kept, closed)), take: ['birth'] })
    expect((await everythingOf(kept))[0]).toMatchObject([{ born_on: '2015-03-09' }])
    if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
    await undoMergerOfChildren(officer, { mergerId: outcome.value.mergerId, reason: 'Nhầm' })
    expect(await everythingOf(kept, closed)).toEqual(before)
  })

  test('is an act of the officer alone, in the own commune', async () => {
    const [kept, closed] = await doubleOf(await waiting(4))
    const asked = await said(kept, closed)
    expect(await mergeChildren(leader, asked)).toMatchObject({ refusal: 'forbidden' })
    expect(await mergeChildren(stranger, asked)).toMatchObject({ refusal: 'not_found' })
    expect(await mergeChildren(officer, { ...asked, closedId: kept })).toMatchObject({
      refusal: 'not_found',
    })
    expect(await mergeChildren(officer, { ...asked, keptId: 'x' })).toMatchObject({
      kind: 'invalid',
    })
    const older = { ...asked, closedVersion: asked.closedVersion - 1 }
    expect(await mergeChildren(officer, older)).toMatchObject({ refusal: 'changed_meanwhile' })
  })

  test('leaves what is supported and what waits for a decision to whoever decided it', async () => {
    const [row] = await readAsSuperuser<{ code: string }>(
      `select c.code from child c join support_term t on t.child_id = c.id order by c.code limit 1`,
    )
    const [supported, other] = await doubleOf(row?.code ?? '')
    expect(await mergeChildren(officer, await said(other, supported))).toMatchObject({
      refusal: 'closed_supported',
    })
    const [also] = await readAsSuperuser<{ id: string }>(
      `select child_id as id from support_term where child_id <> $1 limit 1`,
      [supported],
    )
    expect(await mergeChildren(officer, await said(also?.id ?? '', supported))).toMatchObject({
      refusal: 'both_supported',
    })
    await readAsSuperuser(
      `insert into assignment (commune_id, id, sponsor_id, child_id, role, from_quarter, proposed_by, proposed_at)
       select commune_id, gen_random_uuid(), id, $1, 'lead', '2027-Q1', $2, '2026-11-20T01:00:00Z'
       from sponsor where commune_id = $3 limit 1`,
      [other, officer.personId, officer.communeId],
    )
    expect(await mergeChildren(officer, await said(supported, other))).toMatchObject({
      refusal: 'closed_proposed',
    })
  })

  test('keeps the one that is on the list', async () => {
    const [kept, closed] = await doubleOf(await waiting(5))
    const proposed = newId()
    await readAsSuperuser(
      `insert into child (commune_id, id, code, full_name, search_key, sort_name, created_by, created_at)
       select commune_id, $1, 'TR-9000', full_name, search_key, sort_name, created_by, created_at
       from child where id = $2`,
      [proposed, closed],
    )
    expect(await mergeChildren(officer, await said(proposed, kept))).toMatchObject({
      refusal: 'kept_not_accepted',
    })
    expect(await mergeChildren(officer, await said(kept, proposed))).toMatchObject({ kind: 'done' })
    expect(await mergeChildren(officer, await said(closed, proposed))).toMatchObject({
      refusal: 'closed_already',
    })
  })

  test('of two sittings at once one merges; a closed file is assigned to nobody', async () => {
    const [kept, closed] = await doubleOf(await waiting(6))
    const outcomes = await Promise.all([
      mergeChildren(officer, await said(kept, closed)),
      mergeChildren(officer, await said(closed, kept)),
    ])
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
    const gone = outcomes[0].kind === 'done' ? closed : kept
    await expect(
      readAsSuperuser(
        `insert into support_term (commune_id, id, child_id, sponsor_id, role, starts_on)
         select commune_id, gen_random_uuid(), $1, id, 'lead', '2027-01-01' from sponsor limit 1`,
        [gone],
      ),
    ).rejects.toThrow()
  })

  test('leaves its lines in the record of acts, with codes and no word of a child', async () => {
    const lines = await readAsSuperuser<{ act: string; details: Record<string, unknown> }>(
      `select act, details from entry where act in ('children/merge', 'children/undo-merger')
       order by seq limit 2`,
    )
    expect(lines).toMatchObject([
      { act: 'children/merge', details: { closedFile: 'TR-0001' } },
      { act: 'children/undo-merger', details: { closedFile: 'TR-0001' } },
    ])
    expect(JSON.stringify(lines)).not.toContain('ngoại')
  })
})

describe('pairs worth a look', () => {
  test('are listed with reasons until somebody says that they are two children', async () => {
    const [one, other] = await doubleOf(await waiting(7))
    const pairOf = async () =>
      (await listDoubles(officer)).pairs.find(
        (pair) => [pair.one.id, pair.other.id].sort().join() === [one, other].sort().join(),
      )
    const total = await countDoubles(officer)
    expect(await pairOf()).toMatchObject({ sure: true })
    expect((await findDoublesOfFile(officer, one)).map(({ id }) => id)).toContain(other)
    const asked = { oneId: other, otherId: one }
    expect(await tellApart(leader, asked)).toMatchObject({ refusal: 'forbidden' })
    expect(await tellApart(stranger, asked)).toMatchObject({ refusal: 'not_found' })
    expect(await tellApart(officer, { ...asked, oneId: one })).toMatchObject({
      refusal: 'not_found',
    })
    const twice = await Promise.all([
      tellApart(officer, { ...asked, reason: 'Hai chị em họ' }),
      tellApart(officer, { ...asked, reason: 'Hai chị em họ' }),
    ])
    expect(twice.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
    expect(await pairOf()).toBeUndefined()
    expect(await countDoubles(officer)).toBe(total - 1)
    expect((await findDoublesOfFile(officer, one)).map(({ id }) => id)).not.toContain(other)
    expect(await openPair(officer, [one, other])).toMatchObject({
      toldApart: { reason: 'Hai chị em họ' },
    })

    expect(await askAgain(leader, asked)).toMatchObject({ refusal: 'forbidden' })
    expect(await askAgain(stranger, asked)).toMatchObject({ refusal: 'not_found' })
    const again = await Promise.all([askAgain(officer, asked), askAgain(officer, asked)])
    expect(again.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
    expect(await pairOf()).toMatchObject({ sure: true })
    // What was said once and taken back can be said again.
    expect(await tellApart(officer, asked)).toMatchObject({ kind: 'done' })
    const acts = await readAsSuperuser(
      `select act from entry where act in ('children/tell-apart', 'children/ask-again') order by seq`,
    )
    expect(acts).toEqual([
      ...[{ act: 'children/tell-apart' }, { act: 'children/ask-again' }],
      { act: 'children/tell-apart' },
    ])
  })

  test('show numbers masked, leave a trace of both, and nothing of another commune', async () => {
    const [one, other] = await doubleOf(await waiting(8), { personalId: '049212345679' })
    const opened = await openPair(officer, [one, other])
    expect(opened?.files[1]).toMatchObject({ personalId: '••••5679' })
    const traces = await readAsSuperuser(
      'select distinct child_id from trace where child_id = any($1)',
      [[one, other]],
    )
    expect(traces).toHaveLength(2)
    expect(await openPair(stranger, [one, other])).toBeNull()
    expect(await openPair(officer, [one, one])).toBeNull()
    expect(await countDoubles(stranger)).toBe(0)
  })
})
