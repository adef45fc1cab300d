import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const project = resolve(import.meta.dirname, '../../..')
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'la-lanh-migration-'))
  for (const part of ['package.json', 'scripts', 'prisma/schema', 'prisma/migrations']) {
    cpSync(join(project, part), join(folder, part), { recursive: true })
  }
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'))
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** `npm run db:migration -- …` in the copy. */
function ask(...words: string[]) {
  const order = ['run', '--silent', 'db:migration', '--', ...words]
  const { status, stderr } = spawnSync('npm', order, { cwd: folder, encoding: 'utf8' })
  return { status, stderr }
}

const names = () => readdirSync(join(folder, 'prisma/migrations')).sort()

test('without a name, or without a change, nothing is written and the next step is said', () => {
  const before = names()
  const nameless = ask()
  expect(nameless).toMatchObject({ status: 1 })
  expect(nameless.stderr).toContain('✗ Cần tên của bước nâng cấp')
  const unchanged = ask('nothing new')
  expect(unchanged).toMatchObject({ status: 1 })
  expect(unchanged.stderr).toContain('--by-hand')
  expect(names()).toEqual(before)
})

test('a changed schema becomes SQL with the schema beside it; by hand gives a file to write in', () => {
  const before = names()
  appendFileSync(
    join(folder, 'prisma/schema/places.prisma'),
    '\nmodel Hamlet {\n  id String @id\n\n  @@map("hamlet")\n}\n',
  )
  expect(ask('Add', 'hamlets')).toEqual({ status: 0, stderr: '' })
  const [made = ''] = names().filter((name) => !before.includes(name))
  expect(made).toMatch(/^\d{14}_add_hamlets$/)
  const read = (path: string) => readFileSync(join(folder, 'prisma/migrations', made, path), 'utf8')
  expect(read('migration.sql')).toContain('CREATE TABLE "hamlet"')
  expect(read('schema/places.prisma')).toContain('model Hamlet')

  expect(ask('hamlet guards', '--by-hand')).toEqual({ status: 0, stderr: '' })
  const byHand = names().find((name) => name.endsWith('_hamlet_guards')) ?? ''
  const sql = readFileSync(join(folder, 'prisma/migrations', byHand, 'migration.sql'), 'utf8')
  expect(sql).toMatch(/^-- Written by hand/)
  expect(sql).not.toContain('CREATE TABLE')
})
