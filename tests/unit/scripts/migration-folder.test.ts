import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { diffSchemas, scriptFromEmpty } from '@/scripts/database/engine'
import {
  nameMigration,
  readLastSchema,
  readMigrations,
  writeMigration,
} from '@/scripts/database/migration-folder'
import { fingerprintOf, type SchemaFile } from '@/scripts/database/schema-files'

const head: SchemaFile = {
  path: 'schema.prisma',
  content: 'datasource db {\n  provider = "postgresql"\n}',
}
const child = (columns: string): SchemaFile => ({
  path: 'children.prisma',
  content: `model Child {\n  id String @id @db.Uuid\n  ${columns}\n  @@map("child")\n}`,
})
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'la-lanh-migrations-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

test('names sort in the order they were made', () => {
  const name = nameMigration('Add villages!', new Date('2026-11-22T02:03:04.567Z'))
  expect(name).toBe('20261122020304_add_villages')
  expect(name < nameMigration('a', new Date('2026-11-22T02:03:05Z'))).toBe(true)
})

test('the next migration starts from the schema kept beside the last one that has one', () => {
  expect(readLastSchema(folder)).toEqual([])
  writeMigration(folder, '20260101000000_first', 'select 1;', [child('')])
  writeMigration(folder, '20260102000000_by_hand', 'select 2;', [])
  rmSync(join(folder, '20260102000000_by_hand/schema'), { recursive: true })
  expect(readLastSchema(folder)).toEqual([child('')])
  expect(readMigrations(folder).map(({ name, sql }) => [name, sql])).toEqual([
    ['20260101000000_first', 'select 1;'],
    ['20260102000000_by_hand', 'select 2;'],
  ])
})

test('two schemas are compared without a database', async () => {
  expect(await scriptFromEmpty([head, child('name String')])).toContain('CREATE TABLE "child"')
  expect(await diffSchemas([head, child('')], [head, child('name String?')])).toContain(
    'ALTER TABLE "child" ADD COLUMN     "name" TEXT',
  )
  expect(await diffSchemas([head, child('')], [head, child('')])).toBe('')
})

test('a fingerprint follows names and contents', () => {
  const one = fingerprintOf([head, child('')])
  expect(fingerprintOf([head, child('')])).toBe(one)
  expect(fingerprintOf([head, child('a Int')])).not.toBe(one)
  expect(fingerprintOf([{ ...head, path: 'a.prisma' }, child('')])).not.toBe(one)
})
