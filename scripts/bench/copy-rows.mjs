import { rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { openDatabase } from '../bootstrap/open.mjs'
import { plainRows } from './long-list.mjs'

/**
 * How long PostgreSQL's own COPY takes for the same rows as plain text into a table without any rule: the
 * floor under everything that reads, compares and keeps a record of it.
 */
export async function copyRows(product) {
  const file = join(tmpdir(), `la-lanh-bench-${process.pid}.csv`)
  const lines = plainRows(0)
  writeFileSync(file, `${lines.join('\n')}\n`, { mode: 0o644 })
  const database = await openDatabase({ DATA_DIR: product.dataDir })
  const admin = new pg.Client({ connectionString: database.superuserUrl })
  await admin.connect()
  try {
    const columns = lines[0].split(',').map((_, at) => `c${at} text`)
    await admin.query(`create temp table plain (${columns.join(', ')})`)
    const began = performance.now()
    const { rowCount } = await admin.query(`copy plain from '${file}' (format csv)`)
    if (rowCount !== lines.length) throw new Error(`COPY took ${rowCount} rows`)
    return performance.now() - began
  } finally {
    await admin.end()
    await database.stop()
    rmSync(file, { force: true })
  }
}
