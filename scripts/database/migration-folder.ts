import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSchemaFiles, type SchemaFile } from './schema-files.ts'

export interface Migration {
  /** The folder's name: `<timestamp>_<name>`. */
  name: string
  sql: string
}

/** All migrations in the order they are applied. */
export function readMigrations(migrationsDir: string): Migration[] {
  if (!existsSync(migrationsDir)) return []
  return readdirSync(migrationsDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => ({
      name,
      sql: readFileSync(join(migrationsDir, name, 'migration.sql'), 'utf8'),
    }))
}

/** The schema as the last migration left it: the point the next one starts from. */
export function readLastSchema(migrationsDir: string): SchemaFile[] {
  const folders = readMigrations(migrationsDir).map(({ name }) =>
    join(migrationsDir, name, 'schema'),
  )
  return readSchemaFiles(folders.filter((folder) => existsSync(folder)).at(-1) ?? '')
}

/**
 * Writes a migration with the schema it leads to beside it.
 * @returns the folder of the migration
 */
export function writeMigration(
  migrationsDir: string,
  name: string,
  sql: string,
  schema: readonly SchemaFile[],
): string {
  const folder = join(migrationsDir, name)
  mkdirSync(join(folder, 'schema'), { recursive: true })
  for (const { path, content } of schema) writeFileSync(join(folder, 'schema', path), content)
  writeFileSync(join(folder, 'migration.sql'), sql)
  return folder
}

/** `20261122093000_name`, so that names sort in the order they were made. */
export function nameMigration(words: string, now: Date): string {
  const stamp = now.toISOString().replace(/\D/g, '').slice(0, 14)
  const name = words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
  return `${stamp}_${name}`
}
