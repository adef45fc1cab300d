import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { OtherVersionError, restoreBackup, type RestorePlan } from '@/scripts/backup/bring-back'
import { DifferenceError, NotEmptyError } from '@/scripts/backup/load'
import { makeBackup } from '@/scripts/backup/make'
import { pack } from '@/scripts/backup/pack'
import { digestOf, listTables } from '@/scripts/backup/tables'
import { DamagedError, unpack } from '@/scripts/backup/unpack'
import { readCatalog } from '@/scripts/database/catalog'
import { readMigrations } from '@/scripts/database/migration-folder'
import { asSuperuser, copyDatabase, urlOf } from '@/tests/support/cluster'
import { testDatabase } from '@/tests/support/database'
import { foundSponsoredChildren } from '@/tests/support/sponsored-children'
import { connected, rowsOf } from '@/tests/support/sql'

const source = testDatabase()
const empty = `${source.name}_empty`
const folder = join(dirname(source.filesDir), `${source.name}_backup`)
const archive = join(folder, 'la-lanh.tar.gz')
const migrations = readMigrations('prisma/migrations')
const keys = { sessionSecret: 's', fieldKey: 'f', serverActionsKey: 'a' }

beforeAll(async () => {
  await foundSponsoredChildren()
  mkdirSync(join(source.filesDir, 'vouchers/2026'), { recursive: true })
  writeFileSync(join(source.filesDir, 'vouchers/2026/phiếu.webp'), Buffer.alloc(70_000, 7))
  writeFileSync(join(source.filesDir, 'empty.pdf'), '')
  mkdirSync(folder, { recursive: true })
  await makeBackup(planOf(archive))
  await asSuperuser(source.superuserUrl, (admin) => copyDatabase(admin, 'template0', empty))
})

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await asSuperuser(source.superuserUrl, async (admin) => {
    await admin.query(`drop database ${empty} with (force)`)
  })
})

test('a backup is one file that only its owner can read, with nothing left beside it', () => {
  expect(statSync(archive).mode & 0o777).toBe(0o600)
  expect(readdirSync(folder)).toEqual(['la-lanh.tar.gz'])
})

test('an empty machine gets every row, guard, file and key', async () => {
  const kept: unknown[] = []
  const keep: RestorePlan['keep'] = (secrets) => {
    kept.push(secrets)
    return () => undefined
  }
  const filesDir = join(folder, 'new-machine/files')
  await restoreBackup({ ...restoreOf(empty), filesDir, keep })

  expect(await contentOf(empty)).toEqual(await contentOf(source.name))
  expect(await guardsOf(empty)).toEqual(await guardsOf(source.name))
  expect(readFileSync(join(filesDir, 'vouchers/2026/phiếu.webp'))).toEqual(Buffer.alloc(70_000, 7))
  expect(readFileSync(join(filesDir, 'empty.pdf'), 'utf8')).toBe('')
  expect(kept).toEqual([{ keys: JSON.stringify(keys), demoAccounts: null }])
})

test('what is there is replaced only when asked for', async () => {
  const before = await contentOf(source.name)
  await rowsOf(source.superuserUrl, `update child set full_name = 'Changed since'`)
  writeFileSync(join(source.filesDir, 'later.pdf'), 'later')
  await expect(restoreBackup(restoreOf(source.name))).rejects.toBeInstanceOf(NotEmptyError)
  expect(await contentOf(source.name)).not.toEqual(before)

  await restoreBackup({ ...restoreOf(source.name), mayReplace: true })
  expect(await contentOf(source.name)).toEqual(before)
  expect(readdirSync(source.filesDir).sort()).toEqual(['empty.pdf', 'vouchers'])
})

test('a failure in the last moment leaves rows and files as they were', async () => {
  writeFileSync(join(source.filesDir, 'later.pdf'), 'later')
  const before = await contentOf(source.name)
  const keep = () => {
    throw new Error('the disk is full')
  }
  await expect(
    restoreBackup({ ...restoreOf(source.name), mayReplace: true, keep }),
  ).rejects.toThrow('the disk is full')
  expect(await contentOf(source.name)).toEqual(before)
  expect(readdirSync(source.filesDir)).toContain('later.pdf')
})

test.each([
  ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 2000)],
  ['changed', (bytes: Buffer) => Buffer.from(bytes).fill(1, 5000, 5010)],
  ['no archive', () => Buffer.from('một tệp khác')],
  ['empty', () => Buffer.alloc(0)],
])('a backup that is %s changes nothing', async (_, damage) => {
  const damaged = join(folder, 'damaged.tar.gz')
  writeFileSync(damaged, damage(readFileSync(archive)))
  const before = await contentOf(source.name)
  await expect(
    restoreBackup({ ...restoreOf(source.name), archive: damaged, mayReplace: true }),
  ).rejects.toBeInstanceOf(DamagedError)
  expect(await contentOf(source.name)).toEqual(before)
})

test('a backup of another version is refused', async () => {
  const others = migrations.map(({ name, sql }) => ({ name, sql: `${sql}\n-- otherwise` }))
  await expect(
    restoreBackup({ ...restoreOf(source.name), migrations: others, mayReplace: true }),
  ).rejects.toBeInstanceOf(OtherVersionError)
})

test('rows that do not come back as they were saved are noticed', async () => {
  const forged = join(folder, 'forged.tar.gz')
  await forge(forged, (line) => line.replace('Nguyễn Thị An', 'Nguyễn Thị Ân'))
  const before = await contentOf(source.name)
  await expect(
    restoreBackup({ ...restoreOf(source.name), archive: forged, mayReplace: true }),
  ).rejects.toBeInstanceOf(DifferenceError)
  expect(await contentOf(source.name)).toEqual(before)
})

test('a backup made while others write is one moment: it comes back whole', async () => {
  const busy = join(folder, 'busy.tar.gz')
  const state = { isDone: false, turns: 0 }
  const writing = (async () => {
    while (!state.isDone) {
      await rowsOf(source.superuserUrl, `update child set full_name = 'Lượt ${state.turns}'`)
      state.turns += 1
    }
  })()
  // Before the first turn the children still have names of their own.
  await expect.poll(() => state.turns, { timeout: 10_000 }).toBeGreaterThan(0)
  const before = state.turns
  await makeBackup(planOf(busy))
  state.isDone = true
  await writing
  expect(state.turns).toBeGreaterThan(before)
  await restoreBackup({ ...restoreOf(empty), archive: busy, mayReplace: true })
  const names = await rowsOf(
    urlOf(source.superuserUrl, empty),
    'select distinct full_name from child',
  )
  expect(names).toHaveLength(1)
})

test('a role that row-level security holds back cannot make a backup with rows missing', async () => {
  const plan = planOf(join(folder, 'partial.tar.gz'))
  await expect(makeBackup({ ...plan, databaseUrl: source.ownerUrl })).rejects.toMatchObject({
    code: '42501',
  })
  expect(readdirSync(folder)).not.toContain('partial.tar.gz')
})

/** An archive whose checksums agree with rows that are not the saved ones. */
async function forge(target: string, change: (rows: string) => string) {
  const unpacked = join(folder, 'unpacked')
  const manifest = await unpack(archive, unpacked)
  const rows = join(unpacked, 'database/child.ndjson')
  writeFileSync(rows, change(readFileSync(rows, 'utf8')))
  const parts = Object.keys(manifest.checksums).map((name) => ({
    name,
    path: join(unpacked, name),
  }))
  await pack(parts, target, (checksums) => ({
    name: 'manifest.json',
    content: JSON.stringify({ ...manifest, checksums }),
  }))
}

function planOf(target: string) {
  return {
    databaseUrl: source.superuserUrl,
    filesDir: source.filesDir,
    keys,
    demoAccounts: null,
    target,
    version: '0.0.0',
    now: new Date('2026-11-20T02:30:00Z'),
  }
}

function restoreOf(database: string): RestorePlan {
  return {
    archive,
    ownerUrl: urlOf(source.ownerUrl, database),
    filesDir: source.filesDir,
    migrations,
    mayReplace: false,
    whileClosed: (work) => work(),
    keep: () => () => undefined,
    bringUp: () => Promise.resolve(),
  }
}

/** Every table with its rows, told by number and digest. */
async function contentOf(database: string) {
  return connected(urlOf(source.superuserUrl, database), async (client) => {
    const found: Record<string, unknown> = {}
    for (const table of await listTables(client)) {
      found[table.name] = await digestOf(client, table)
    }
    return found
  })
}

async function guardsOf(database: string) {
  return connected(urlOf(source.superuserUrl, database), (client) => readCatalog(client))
}
