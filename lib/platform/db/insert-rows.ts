import { Prisma } from '@/prisma/client/client'
import type { Tx } from './client'

/** Types of columns as PostgreSQL names them; the values travel as JSON. */
export type ColumnType =
  | 'uuid'
  | 'text'
  | 'int'
  | 'bigint'
  | 'boolean'
  | 'date'
  | 'timestamptz'
  | 'bytea'
  | `enum:${string}`

const ROWS_AT_ONCE = 5_000
/** The first ones of more, after which the planner is told of them: the others are checked as it plans then. */
const MANY_ROWS = 1_000

/**
 * Inserts many rows of one shape with one statement per five thousand: a list of twenty thousand
 * children would keep `createMany` busy for longer than a transaction may last. Days and instants
 * are given as text, bytes as hexadecimal. Table and columns are names out of our own code.
 * Rows that are computed as they are asked for are computed while the database writes those before them.
 * What belongs `beside` each row, in a table that names the first one, goes in the same statement.
 * After many rows the table is counted anew where the planner takes it for empty, and by nobody else until
 * the transaction ends (decision 0035).
 */
export async function insertRows<Column extends string, Beside extends string = never>(
  tx: Tx,
  table: string,
  columns: Columns<Column>,
  rows: Iterable<
    Readonly<Record<NoInfer<Column> | NoInfer<Beside>, string | number | boolean | null>>
  >,
  beside?: { table: string; columns: Columns<Beside> },
): Promise<void> {
  const all = Object.entries<ColumnType>({ ...columns, ...beside?.columns })
  const shape = all.map(([name, type]) => `"${name}" ${typeInJson(type)}`).join(', ')
  const other = beside ? `, beside as (${insertInto(beside.table, beside.columns)})` : ''
  const head = Prisma.raw('with said as materialized (select * from jsonb_to_recordset(')
  const tail = Prisma.raw(`) as row_of_list(${shape}))${other} ${insertInto(table, columns)}`)
  const left = rows[Symbol.iterator]()
  let chunk = nextOf(left, MANY_ROWS)
  for (let isFirst = true; chunk !== null; isFirst = false) {
    const written = tx.$executeRaw(Prisma.sql`${head}${chunk}::jsonb${tail}`).then(() => undefined)
    // Whatever becomes of it is told below, where it is waited for.
    void written.catch(() => undefined)
    try {
      // It is on its way by then.
      await new Promise((resolve) => setImmediate(resolve))
      chunk = nextOf(left, ROWS_AT_ONCE)
    } finally {
      await written
    }
    if (isFirst && chunk !== null) {
      await tx.$queryRaw`select count_while_writing(${table}::regclass)::text`
    }
  }
}

/** The next rows, at most so many, as the text they travel as; null when none is left. */
function nextOf(left: Iterator<object>, most: number): string | null {
  const rows: object[] = []
  while (rows.length < most) {
    const next = left.next()
    if (next.done) break
    rows.push(next.value)
  }
  return rows.length === 0 ? null : JSON.stringify(rows)
}

type Columns<Column extends string> = Readonly<Record<Column, ColumnType>>

function insertInto(table: string, columns: Columns<string>): string {
  const named = Object.entries(columns)
  const names = named.map(([name]) => `"${name}"`).join(', ')
  const values = named.map(([name, type]) => valueOf(`"${name}"`, type)).join(', ')
  return `insert into "${table}" (${names}) select ${values} from said`
}

function typeInJson(type: ColumnType): string {
  if (type === 'bytea') return 'text'
  return type.startsWith('enum:') ? `"${type.slice(5)}"` : type
}

function valueOf(name: string, type: ColumnType): string {
  return type === 'bytea' ? `decode(${name}, 'hex')` : name
}
