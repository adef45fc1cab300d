import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { holds, type Viewer } from '@/lib/access/viewer'
import type { ActName } from '@/lib/access/act'
import { addDays, startOf } from '@/lib/calendar/day'
import { today } from '@/lib/platform/clock'
import { placeOfReading } from '@/lib/lists/list'
import { inCommune, openSnapshot, type Snapshot } from '@/lib/platform/db/transaction'
import { readKeptBytes } from '@/lib/platform/files/read-file'
import { contactPlace } from '@/lib/offers/contact-place'
import { unsealPersonalId } from '@/lib/platform/personal-id-secret'
import { unsealJson } from '@/lib/platform/sealed-json'
import { csvHead, csvRow } from './csv'
import { dictionaryOf } from './data-dictionary'
import type { LastTakeout, TakenTable, Takeout, ZipPart } from './takeout'

const ROWS_AT_ONCE = 500
/** How long the leader is told that everything was taken away. */
const DAYS_TOLD = 30

/**
 * Everything the commune owns, read as of one moment: each table as CSV and as lines of JSON, then
 * every kept file opened. What was closed with the field key is open here and nowhere else.
 */
export async function openTakeout(viewer: Viewer): Promise<Takeout> {
  const snapshot = await openSnapshot(viewer)
  const tables: TakenTable[] = []
  const missing: string[] = []
  return {
    tables,
    missing,
    parts: partsOf(viewer, snapshot, tables, missing),
    close: () => snapshot.end(),
  }
}

/** When everything was last taken away, for the leader, who has to know of it; null for anybody else. */
export function findLastTakeout(viewer: Viewer): Promise<LastTakeout | null> {
  if (!holds(viewer, 'leader')) return Promise.resolve(null)
  return inCommune(viewer, async (tx) => {
    const line = await tx.entry.findFirst({
      where: {
        act: 'reports/take-out' satisfies ActName,
        at: { gte: startOf(addDays(today(), -DAYS_TOLD)) },
      },
      orderBy: { seq: 'desc' },
    })
    if (!line) return null
    const by =
      line.personId === null ? null : await tx.person.findFirst({ where: { id: line.personId } })
    return { at: line.at, by: by?.fullName ?? '' }
  })
}

async function* partsOf(
  viewer: Viewer,
  snapshot: Snapshot,
  tables: TakenTable[],
  missing: string[],
): AsyncGenerator<ZipPart> {
  for (const { name } of await tablesIn(snapshot)) {
    const columns = (await columnsOf(snapshot, name)).map((column) => OPENED[column] ?? column)
    const table = { name, rows: 0 }
    tables.push(table)
    yield {
      path: `data/${name}.csv`,
      content: textsOf(viewer, snapshot, name, {
        head: csvHead(columns),
        line: (row) => csvRow(columns.map((column) => row[column])),
      }),
    }
    yield {
      path: `data/${name}.jsonl`,
      content: textsOf(viewer, snapshot, name, {
        head: '',
        line(row) {
          table.rows += 1
          return `${JSON.stringify(row)}\n`
        },
      }),
    }
  }
  yield* filesOf(snapshot, missing)
  yield { path: 'dictionary.csv', content: [Buffer.from(await dictionary())] }
}

/** The tables the office's role may read: what is of logins and sessions is not the commune's. */
function tablesIn(snapshot: Snapshot) {
  return snapshot.read<{ name: string }>(
    `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and c.relkind = 'r' and c.relrowsecurity
       and has_table_privilege(c.oid, 'select') order by 1`,
  )
}

async function columnsOf(snapshot: Snapshot, table: string): Promise<string[]> {
  const columns = await snapshot.read<{ name: string }>(
    `select a.attname as name from pg_attribute a join pg_class c on c.oid = a.attrelid
     join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and c.relname = $1 and a.attnum > 0 and not a.attisdropped
     order by a.attnum`,
    [table],
  )
  return columns.map(({ name }) => name)
}

type Row = Record<string, unknown>

/** What a closed column is called once it is open. */
const OPENED: Record<string, string> = { personal_id_cipher: 'personal_id' }

async function* textsOf(
  viewer: Viewer,
  snapshot: Snapshot,
  table: string,
  { head, line }: { head: string; line: (row: Row) => string },
): AsyncGenerator<Uint8Array> {
  if (head) yield Buffer.from(head)
  // Names of tables come out of the catalog, quoted by it.
  for await (const rows of snapshot.batches<{ line: string }>(
    `select row_to_json(t)::text as line from "${table}" t order by id`,
    ROWS_AT_ONCE,
  )) {
    const texts = rows.map((row) => line(opened(viewer, table, JSON.parse(row.line) as Row)))
    if (texts.length > 0) yield Buffer.from(texts.join(''))
  }
}

function opened(viewer: Viewer, table: string, row: Row): Row {
  const { communeId } = viewer
  if (table === 'child') {
    const { personal_id_cipher: closed, ...rest } = row
    const personalId = closed === null ? null : unsealPersonalId(communeId, bytesIn(closed))
    return { ...rest, personal_id: personalId }
  }
  if (table === 'offer_contact') {
    const place = contactPlace(communeId, String(row.offer_id))
    return { ...row, sealed: unsealJson<unknown>(bytesIn(row.sealed), place) }
  }
  if (table === 'list_import') {
    const place = placeOfReading(communeId, String(row.id))
    return { ...row, reading: unsealJson<unknown>(bytesIn(row.reading), place) }
  }
  return row
}

function bytesIn(written: unknown): Uint8Array {
  return new Uint8Array(Buffer.from(String(written).slice(2), 'hex'))
}

type KeptFile = { id: string; storage_key: string; file_name: string }

async function* filesOf(snapshot: Snapshot, missing: string[]): AsyncGenerator<ZipPart> {
  const files = snapshot.batches<KeptFile>(
    `select f.id, f.storage_key, f.file_name from stored_file f
     where not exists (select from file_removal r
       where r.commune_id = f.commune_id and r.file_id = f.id) order by f.id`,
    ROWS_AT_ONCE,
  )
  for await (const rows of files) {
    for (const { id, storage_key: key, file_name: name } of rows) {
      const bytes = await readKeptBytes(key)
      const path = `files/${id}/${name.replaceAll(/[\\/]/g, '_')}`
      if (bytes) yield { path, content: [bytes] }
      else missing.push(path)
    }
  }
}

async function dictionary(): Promise<string> {
  const folder = join(/* turbopackIgnore: true */ process.cwd(), 'prisma/schema')
  const names = (await readdir(folder)).filter((name) => name.endsWith('.prisma')).sort()
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
  const lines = dictionaryOf(texts.join('\n'))
  const rows = lines.map(({ table, column, type, required, meaning }) =>
    csvRow([table, column, type, required, meaning]),
  )
  return csvHead(['table', 'column', 'type', 'required', 'meaning']) + rows.join('')
}
