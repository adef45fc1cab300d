import { mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, inject } from 'vitest'
import { asSuperuser, copyDatabase, urlOf } from './cluster'
import { rowsOf } from './sql'

/** The day of every test: a Friday morning in Vietnam, in the middle of Quý IV/2026. */
export const TEST_NOW = '2026-11-20T09:30:00+07:00'

export interface TestDatabase {
  name: string
  /** Owner of the schema: sees what row-level security lets an owner see, which is nothing. */
  ownerUrl: string
  /** The web's own role. */
  appUrl: string
  /** Past every policy: for looking at what was really written. */
  superuserUrl: string
  filesDir: string
}

const own = await openDatabase()

// Before any file of the platform is loaded: it reads its environment once.
Object.assign(process.env, {
  DATABASE_URL: own.appUrl,
  DATABASE_POOL: '5',
  SESSION_SECRET: 'only-for-tests-only-for-tests-only-for-tests',
  FIELD_KEY: Buffer.alloc(32, 'only for tests').toString('base64'),
  FILES_DIR: own.filesDir,
  LALANH_NOW: TEST_NOW,
  LOG_LEVEL: 'silent',
})

afterAll(async () => {
  const { closeDatabase } = await import('@/lib/platform/db/client')
  await closeDatabase()
  await asSuperuser(own.superuserUrl, async (admin) => {
    await admin.query(`drop database ${own.name} with (force)`)
  })
  rmSync(own.filesDir, { recursive: true, force: true })
})

/** The database of this test file: a fresh copy of the migrated template, nothing in it. */
export function testDatabase(): TestDatabase {
  return own
}

/** Rows as they really are, past row-level security. */
export async function readAsSuperuser<Row extends object>(
  sql: string,
  values: unknown[] = [],
): Promise<Row[]> {
  return rowsOf<Row>(own.superuserUrl, sql, values)
}

async function openDatabase(): Promise<TestDatabase> {
  const { superuserUrl, ownerUrl, appUrl, template } = inject('cluster')
  const name = `throwaway_copy_${process.pid}_${Date.now().toString(36)}`
  await asSuperuser(superuserUrl, (admin) => copyDatabase(admin, template, name))
  const filesDir = join(resolve(import.meta.dirname, '../..'), '.test/files', name)
  mkdirSync(filesDir, { recursive: true })
  return {
    name,
    filesDir,
    ownerUrl: urlOf(ownerUrl, name),
    appUrl: urlOf(appUrl, name),
    superuserUrl: urlOf(superuserUrl, name),
  }
}
