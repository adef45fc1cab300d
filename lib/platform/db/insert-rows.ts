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

/**
 * Inserts many rows of one shape with one statement per five thousand: a list of twenty thousand
 * children would keep `createMany` busy for longer than a transaction may last. Days and instants
 * are given as text, bytes as hexadecimal. Table and columns are names out of our own code.
 */
export async function insertRows<Column extends string>(
  tx: Tx,
  table: string,
  columns: Readonly<Record<Column, ColumnType>>,
  rows: readonly Readonly<Record<Column, string | number | boolean | null>>[],
): Promise<void> {
  const named = Object.entries<ColumnType>(columns)
  const names = named.map(([name]) => `"${name}"`).join(', ')
  const shape = named.map(([name, type]) => `"${name}" ${typeInJson(type)}`).join(', ')
  const values = named.map(([name, type]) => valueOf(`"${name}"`, type)).join(', ')
  const head = Prisma.raw(
    `insert into "${table}" (${names}) select ${values} from jsonb_to_recordset(`,
  )
  const tail = Prisma.raw(`) as row_of_list(${shape})`)
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    const chunk = JSON.stringify(rows.slice(at, at + ROWS_AT_ONCE))
    await tx.$executeRaw(Prisma.sql`${head}${chunk}::jsonb${tail}`)
  }
}

function typeInJson(type: ColumnType): string {
  if (type === 'bytea') return 'text'
  return type.startsWith('enum:') ? `"${type.slice(5)}"` : type
}

function valueOf(name: string, type: ColumnType): string {
  return type === 'bytea' ? `decode(${name}, 'hex')` : name
}
