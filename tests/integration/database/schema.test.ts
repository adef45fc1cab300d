import { join, resolve } from 'node:path'
import { expect, inject, test } from 'vitest'
import { readCatalog, type Catalog } from '@/scripts/database/catalog'
import { scriptFromEmpty } from '@/scripts/database/engine'
import { readMigrations } from '@/scripts/database/migration-folder'
import { readSchemaFiles } from '@/scripts/database/schema-files'
import { asSuperuser, copyDatabase, urlOf } from '@/tests/support/cluster'
import { testDatabase } from '@/tests/support/database'
import { connected } from '@/tests/support/sql'

const prisma = resolve(import.meta.dirname, '../../../prisma')
const migrations = readMigrations(join(prisma, 'migrations'))
const schema = readSchemaFiles(join(prisma, 'schema'))
const migrated = await connected(testDatabase().superuserUrl, readCatalog)

test('the schema beside the last migration is the schema as it is written now', () => {
  const kept = migrations
    .map(({ name }) => readSchemaFiles(join(prisma, 'migrations', name, 'schema')))
    .filter((files) => files.length > 0)
  expect(kept.at(-1)).toEqual(schema)
})

test('a migrated database and the schema agree on tables, columns, keys and types', async () => {
  const written = await catalogOfSchema()
  expect(migrated.columns.map(ungenerated)).toEqual(written.columns)
  expect(migrated.enums).toEqual(written.enums)
  expect(missing(written.constraints, migrated.constraints)).toEqual([])
  expect(missing(written.indexes, migrated.indexes)).toEqual([])
  expect(written.columns.length).toBeGreaterThan(100)
})

test('what the database makes by itself out of other columns is keys to search by', () => {
  const made = migrated.columns.filter((line) => ungenerated(line) !== line)
  expect(made.map((line) => line.split(' ')[0])).toEqual([
    'child.guardian_key',
    'guardian.name_key',
  ])
})

test('what SQL adds to the schema is checks, exclusions, late triggers and people behind acts, nothing else', async () => {
  const written = await catalogOfSchema()
  const added = missing(migrated.constraints, written.constraints)
  const strange = added.filter(
    (line) => !/ (CHECK|EXCLUDE|TRIGGER) |_person FOREIGN KEY \(commune_id, /.test(line),
  )
  expect(strange).toEqual([])
})

test('every constraint that a migration names is there', () => {
  // The queue's own schema is compared with its package's plan (tests/integration/jobs/queue.test.ts).
  const sql = migrations
    .map((migration) => migration.sql.replace(/^.*pgboss\..*$/gm, ''))
    .join('\n')
  const named = [...sql.matchAll(/add constraint (\w+)\s+(?:check|exclude|foreign)/gi)]
  const present = migrated.constraints.join('\n')
  const absent = named.filter(([, name = '']) => !present.includes(`.${name} `))
  expect(absent.map(([, name]) => name)).toEqual([])
  expect(named.length).toBeGreaterThan(10)
})

async function catalogOfSchema(): Promise<Catalog> {
  const { superuserUrl, ownerUrl } = inject('cluster')
  const name = `throwaway_copy_${process.pid}_schema`
  await asSuperuser(superuserUrl, (admin) => copyDatabase(admin, 'template0', name))
  try {
    const script = await scriptFromEmpty(schema)
    return await connected(urlOf(ownerUrl, name), async (client) => {
      await client.query(script)
      return readCatalog(client)
    })
  } finally {
    await asSuperuser(superuserUrl, (admin) => admin.query(`drop database ${name}`))
  }
}

/** The schema files have no word for a column that the database makes. */
function ungenerated(line: string): string {
  return line.replace(/ generated .*$/, '')
}

function missing(wanted: readonly string[], present: readonly string[]): string[] {
  return wanted.filter((line) => !present.includes(line))
}
