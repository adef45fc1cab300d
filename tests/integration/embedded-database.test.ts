import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, expect, test } from 'vitest'
import { startDatabase, type Database } from '@/scripts/bootstrap/database.mjs'
import { isAlive } from '@/tests/support/cluster'
import { rowsOf } from '@/tests/support/sql'

// A server of this file's own: it is killed and robbed of its files.
const dataDir = join(import.meta.dirname, `../../.test/embedded-${process.pid}`)
const stateFile = join(dataDir, 'database.json')
const users: Database[] = []

afterEach(async () => {
  for (const user of users.splice(0)) await user.stop()
})

afterAll(() => {
  const { cluster } = state()
  for (const path of [cluster, dataDir]) rmSync(path, { recursive: true, force: true })
})

test('the roles are the ones row-level security leans on', async () => {
  const database = await start()
  const roles = await rowsOf(
    database.superuserUrl,
    `select rolname, rolsuper, rolbypassrls, rolinherit, rolcanlogin from pg_roles
      where rolname like 'lalanh%' order by rolname`,
  )
  const role = (rolname: string, rolinherit: boolean, rolcanlogin: boolean) => {
    return { rolname, rolsuper: false, rolbypassrls: false, rolinherit, rolcanlogin }
  }
  expect(roles).toEqual([
    role('lalanh_app', true, false),
    role('lalanh_identity', true, false),
    role('lalanh_jobs', true, false),
    role('lalanh_owner', true, true),
    role('lalanh_web', false, true),
  ])
  const settings = await rowsOf<{ name: string; setting: string }>(
    database.superuserUrl,
    `select name, setting from pg_settings
      where name in ('data_checksums', 'listen_addresses', 'server_encoding') order by name`,
  )
  expect(settings.map(({ setting }) => setting)).toEqual(['on', '127.0.0.1', 'UTF8'])
  expect(statSync(stateFile).mode & 0o777).toBe(0o600)
})

test('a second user joins the server, and only the last one switches it off', async () => {
  const first = await start()
  const second = await startDatabase({ dataDir, durable: false })
  expect(second.port).toBe(first.port)
  await second.stop()
  expect(first.isRunning()).toBe(true)
})

test('what was committed outlives a killed server, on the same port', async () => {
  const database = await start({ durable: true })
  await rowsOf(database.ownerUrl, 'create table kept as select 1 as one')
  await killServer(database)
  await database.revive()
  expect(await rowsOf(database.ownerUrl, 'select one from kept')).toEqual([{ one: 1 }])
})

test('the lock file of a server that is gone is cleared, whoever has its number now', async () => {
  const database = await start()
  await killServer(database)
  const lock = join(state().cluster, 'postmaster.pid')
  const lines = readFileSync(lock, 'utf8').split('\n')
  writeFileSync(lock, [String(process.pid), ...lines.slice(1)].join('\n'))
  await database.revive()
  expect(await rowsOf(database.ownerUrl, 'select one from kept')).toEqual([{ one: 1 }])
})

test.each([['stopped'], ['running']])(
  'losing the file of passwords loses nothing else, the server %s',
  async (condition) => {
    const before = await startDatabase({ dataDir, durable: false })
    const { cluster } = state()
    if (condition === 'stopped') await before.stop()
    rmSync(stateFile)
    const after = await start()
    if (condition === 'running') users.push(before)
    expect(state().cluster).toBe(cluster)
    expect(after.superuser.password).not.toBe(before.superuser.password)
    expect(await rowsOf(after.ownerUrl, 'select one from kept')).toEqual([{ one: 1 }])
  },
)

test('a first start that was cut off is made again from the beginning', async () => {
  const { cluster } = state()
  rmSync(cluster, { recursive: true })
  const database = await start()
  expect(existsSync(join(cluster, 'PG_VERSION'))).toBe(true)
  expect(await rowsOf(database.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }])
})

async function start({ durable = false } = {}): Promise<Database> {
  const database = await startDatabase({ dataDir, durable })
  users.push(database)
  return database
}

function state(): { cluster: string } {
  return JSON.parse(readFileSync(stateFile, 'utf8')) as { cluster: string }
}

async function killServer(database: Database) {
  const pid = Number(readFileSync(join(state().cluster, 'postmaster.pid'), 'utf8').split('\n')[0])
  process.kill(pid, 'SIGKILL')
  while (database.isRunning() && isAlive(pid)) await sleep(20)
}
