import { read, utils } from '@e965/xlsx'
import { beforeAll, expect, test } from 'vitest'
import { checkChain } from '@/lib/access/commands/check-chain'
import { exportEntries } from '@/lib/access/commands/export-entries'
import { exportTraces } from '@/lib/access/commands/export-traces'
import { entryFilterFrom, traceFilterFrom } from '@/lib/access/entry-filter'
import { textWorkbook } from '@/lib/access/file/text-workbook'
import { inCommune } from '@/lib/platform/db/transaction'
import { leaveTrace } from '@/lib/platform/entries/leave-trace'
import { entrySheets, traceSheets } from '@/components/entries/record-sheets'
import { wordsIn } from '@/lib/words/words'
import { readAsSuperuser } from '@/tests/support/database'
import { foundSponsoredChildren, type SponsoredChildren } from '@/tests/support/sponsored-children'

let cast: SponsoredChildren
const taker = {
  ...{ communeName: 'Việt An', fullName: 'Người Tải', locale: 'vi' as const },
  words: wordsIn('vi'),
}

beforeAll(async () => {
  cast = await foundSponsoredChildren()
  await checkChain(cast.auditor, {})
  await checkChain(cast.administrator, {})
  await inCommune(cast.auditor, async (tx) => {
    await leaveTrace(tx, cast.auditor, [cast.an.childId], 'document')
    await leaveTrace(tx, cast.officer, [cast.an.childId, cast.binh.childId], 'file')
  })
})

/** Every sheet of a workbook as rows of texts. */
function rowsIn(bytes: Uint8Array): string[][][] {
  const book = read(bytes, { type: 'buffer' })
  return book.SheetNames.map((name) =>
    utils.sheet_to_json<string[]>(book.Sheets[name] ?? {}, { header: 1 }),
  )
}

test('the record goes out whole, with the seal of the book first, and leaves a line itself', async () => {
  const before = await readAsSuperuser<{ n: number }>(
    'select count(*)::int as n from entry where commune_id = $1',
    [cast.auditor.communeId],
  )
  const filter = entryFilterFrom({})
  const outcome = await exportEntries(cast.auditor, filter)
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
  const [summary = [], lines = []] = rowsIn(
    textWorkbook(...entrySheets(outcome.value, filter, taker)),
  )
  expect(lines.length - 1).toBe(before[0]?.n)
  expect(lines[1]?.[0]).toBe('1')
  expect(lines.at(-1)?.[7]).toBe(outcome.value.chain.seal)
  expect(summary.flat().join(' ')).toContain(outcome.value.chain.seal)
  expect(summary.flat().join(' ')).toContain(taker.words.entries.export.noFilter)
  const [last] = await readAsSuperuser<{ act: string; details: object }>(
    'select act, details from entry where commune_id = $1 order by seq desc limit 1',
    [cast.auditor.communeId],
  )
  expect(last).toMatchObject({ act: 'entries/export', details: { lines: before[0]?.n } })
})

test('only what is filtered goes out', async () => {
  const filter = entryFilterFrom({ act: 'entries/check-chain' })
  const outcome = await exportEntries(cast.administrator, filter)
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
  expect(outcome.value.lines.map(({ act }) => act)).toEqual([
    'entries/check-chain',
    'entries/check-chain',
  ])
  const [summary] = rowsIn(textWorkbook(...entrySheets(outcome.value, filter, taker)))
  expect(summary?.flat().join(' ')).toContain('Kiểm tra chuỗi nhật ký')
})

test('who opened which file goes out by code, documents and attached files included', async () => {
  const filter = traceFilterFrom({ child: cast.an.code })
  const outcome = await exportTraces(cast.auditor, filter)
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
  const bytes = textWorkbook(...traceSheets(outcome.value, filter, taker))
  const [, rows = []] = rowsIn(bytes)
  const { ways } = taker.words.entries
  expect(rows.slice(1).map((row) => row[4])).toEqual([ways.document, ways.file])
  expect(rows.flat().join(' ')).toContain(cast.an.code)
  expect(rows.flat().join(' ')).not.toContain('Nguyễn Thị An')
})

test('more lines than a file takes are refused, and nothing is written', async () => {
  await readAsSuperuser(
    `insert into trace (commune_id, id, at, person_id, child_id, via)
     select $1, gen_random_uuid(), '2026-11-01Z', $2, $3, 'page' from generate_series(1, 20001)`,
    [cast.auditor.communeId, cast.auditor.personId, cast.chi.childId],
  )
  const lines = 'select count(*)::int as n from entry'
  const before = await readAsSuperuser(lines)
  expect(await exportTraces(cast.auditor, traceFilterFrom({}))).toEqual({
    kind: 'refused',
    refusal: 'too_many',
    about: ['20004', '20000'],
  })
  expect(await readAsSuperuser(lines)).toEqual(before)
})

test('nobody else takes either record, and nobody one of another commune', async () => {
  for (const viewer of [cast.officer, cast.leader, cast.member]) {
    expect(await exportEntries(viewer, entryFilterFrom({}))).toMatchObject({
      refusal: 'forbidden',
    })
    expect(await exportTraces(viewer, traceFilterFrom({}))).toMatchObject({ refusal: 'forbidden' })
  }
})

test('two at once each leave their line', async () => {
  const count = async () =>
    (await readAsSuperuser(`select from entry where act = 'entries/export'`)).length
  const before = await count()
  const filter = entryFilterFrom({ act: 'entries/check-chain' })
  const both = await Promise.all([1, 2].map(() => exportEntries(cast.auditor, filter)))
  expect(both.map(({ kind }) => kind)).toEqual(['done', 'done'])
  expect(await count()).toBe(before + 2)
})
