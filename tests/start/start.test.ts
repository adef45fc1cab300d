import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import {
  makeInstallation,
  processesOf,
  start,
  type Person,
  type Started,
} from '@/tests/support/installation'

// One copy, built once, brought through every condition the README promises.
const UP = ['npm', 'run', 'up']
const isRoot = process.getuid?.() === 0
/** An account every system has, with no rights and no home. */
const NOBODY = { uid: 65_534, gid: 65_534 }
const BUILD_KEY = Buffer.alloc(32, 'one build for all').toString('base64')
const base = { NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: BUILD_KEY, DEMO_PASSWORD: 'mat-khau-thu-nghiem' }

const clusters = new Set<string>()
const running: Started[] = []
let copy: ReturnType<typeof makeInstallation>
let dir = ''

beforeAll(() => {
  copy = makeInstallation({ fresh: false })
  dir = copy.dir
})

afterEach(async () => {
  const { cluster } = processesOf(dir)
  if (cluster) clusters.add(cluster)
  for (const started of running.splice(0)) await started.interrupt()
})

afterAll(() => {
  chmodSync(dirname(dir), 0o755)
  for (const cluster of clusters) {
    if (!cluster.startsWith(dir)) rmSync(dirname(cluster), { recursive: true, force: true })
  }
  copy.remove()
})

function up(env: Record<string, string> = {}, person: Person = null): Started {
  const started = start(dir, UP, { ...base, ...env }, person)
  running.push(started)
  return started
}

async function expectServed(address: string) {
  const response = await fetch(`${address}/api/health/ready`)
  expect([response.status, await response.json()]).toEqual([200, { ready: true }])
}

async function expectNothingRuns() {
  const still = () => {
    const { web, supervisor, database } = processesOf(dir)
    return [web, supervisor, database]
  }
  await expect.poll(still, { timeout: 30_000 }).toEqual([null, null, null])
}

test('from nothing: database, demo, build, address, accounts', async () => {
  const started = up()
  const address = await started.ready()
  await expectServed(address)
  for (const words of ['database', 'migrations', 'demo communes', 'production build']) {
    expect(started.output()).toMatch(new RegExp(`\\d\\.\\d s {2}.* · ${words}`))
  }
  const accounts = JSON.parse(
    readFileSync(join(dir, '.data/demo-accounts.json'), 'utf8'),
  ) as object[]
  expect(accounts).toHaveLength(10)
  expect(started.output()).toContain('canbo.khac')
})

test('a second start makes nothing anew, and Ctrl-C ends web, then database, and leaves nothing', async () => {
  // Without npm in between, which ends by the signal and hides the code.
  const started = start(dir, ['node', 'scripts/up.mjs'], base)
  running.push(started)
  await expectServed(await started.ready())
  expect(started.output()).not.toMatch(/production build|demo communes/)

  const ending = started.interrupt()
  for (let now = processesOf(dir); now.web ?? now.database; now = processesOf(dir)) {
    expect(now.web !== null && now.database === null, 'web without database').toBe(false)
    await sleep(5)
  }
  expect(await ending).toBe(0)
  await expectNothingRuns()
})

test('kill -9 of the parent: the web process ends, and the next start goes on with the data', async () => {
  const first = up()
  await first.ready()
  const before = processesOf(dir)
  process.kill(before.supervisor ?? 0, 'SIGKILL')
  await first.ended
  const second = up()
  await expectServed(await second.ready())
  expect(second.output()).not.toMatch(/demo communes/)
  const after = processesOf(dir)
  expect(after.web).not.toBe(before.web)
  expect(after.database).toBe(before.database)
  await second.interrupt()
  await expectNothingRuns()
})

test('everything killed at once, another program having the number of the server: it comes up again', async () => {
  const first = up()
  await first.ready()
  const { supervisor, web, database, cluster } = processesOf(dir)
  for (const pid of [supervisor, web, database]) process.kill(pid ?? 0, 'SIGKILL')
  await first.ended
  await sleep(1000)
  const lock = join(cluster ?? '', 'postmaster.pid')
  const [, ...rest] = readFileSync(lock, 'utf8').split('\n')
  writeFileSync(lock, [String(process.pid), ...rest].join('\n'))
  const second = up()
  await expectServed(await second.ready())
  expect(second.output()).not.toMatch(/demo communes/)
})

test('two starts at once get an address each', async () => {
  const both = [up(), up()]
  const addresses = await Promise.all(both.map((started) => started.ready()))
  expect(new Set(addresses).size).toBe(2)
  for (const address of addresses) await expectServed(address)
})

test('a port that was asked for and is taken is one sentence; another server is never taken for ours', async () => {
  const other = createServer((_, response) => response.end('{"ready":true}'))
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const address = other.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const started = up({ PORT: String(port) })
  expect(await started.ended).toBe(1)
  expect(sentencesOf(started)).toEqual([expect.stringContaining(`${port}`)])
  await new Promise((resolve) => other.close(resolve))
})

test('Next alone, without the front door, serves nobody and says how to start', async () => {
  const next = join(dir, 'node_modules/next/dist/bin/next')
  const alone = start(dir, [process.execPath, next, 'start', '--port', '0'], { ...base })
  running.push(alone)
  expect(await alone.ended).toBe(1)
  expect(alone.output()).toContain('Start the product with npm run up')
})

test.each([
  ['TRUSTED_PROXIES', { TRUSTED_PROXIES: 'yes' }],
  ['DATABASE_POOL', { DATABASE_POOL: '0' }],
  ['APP_URL', { HOST: '0.0.0.0' }],
  ['DATABASE_URL', { DATABASE_OWNER_URL: 'postgresql://owner@127.0.0.1:1/lalanh' }],
])('a start with a wrong %s ends at once with one sentence', async (name, env) => {
  const started = up(env)
  expect(await started.ended).toBe(1)
  expect(sentencesOf(started)).toEqual([expect.stringContaining(name)])
  await expectNothingRuns()
})

describe('backup and restore, the commands, while the product is served', () => {
  test('rows, files and keys come back, and the web process goes on with them', async () => {
    const served = up()
    const address = await served.ready()
    const archive = join(dirname(dir), 'la-lanh.backup')
    const run = async (...words: string[]) => {
      const started = start(dir, words, base)
      return { code: await started.ended, output: started.output() }
    }
    expect(await run('npm', 'run', 'backup', '--', archive)).toMatchObject({ code: 0 })
    await expectServed(address)

    const keys = join(dir, '.data/keys.json')
    const saved = JSON.parse(readFileSync(keys, 'utf8')) as Record<string, string>
    writeFileSync(keys, JSON.stringify({ ...saved, sessionSecret: 'x'.repeat(44) }))
    const files = join(dir, '.data/files')
    const filesBefore = listed(files)
    expect(filesBefore.length).toBeGreaterThan(0)
    rmSync(files, { recursive: true })
    const webBefore = processesOf(dir).web

    const careless = await run('npm', 'run', 'restore', '--', archive)
    expect(careless.code).toBe(1)
    expect(careless.output).toContain('--replace')
    expect(processesOf(dir).web).toBe(webBefore)

    const restored = await run('node', 'scripts/restore.mjs', archive, '--replace')
    expect(restored).toMatchObject({ code: 0 })
    await expect.poll(() => processesOf(dir).web, { timeout: 60_000 }).not.toBe(webBefore)
    await expect
      .poll(
        () =>
          fetch(`${address}/api/health/ready`).then(
            (r) => r.status,
            () => 0,
          ),
        {
          timeout: 60_000,
        },
      )
      .toBe(200)
    expect(JSON.parse(readFileSync(keys, 'utf8'))).toMatchObject({
      sessionSecret: saved.sessionSecret,
      fieldKey: saved.fieldKey,
    })
    expect(listed(files)).toEqual(filesBefore)
    await expect.poll(() => served.output(), { timeout: 10_000 }).toContain('open again')
    expect(readEnvironment(processesOf(dir).web).SESSION_SECRET).toBe(saved.sessionSecret)
    await served.interrupt()
    await expectNothingRuns()
  })
})

describe('an installation of its own', () => {
  const owners: [who: string, person: Person, mode: number][] = isRoot
    ? [
        ['of root in a home folder of mode 700', null, 0o700],
        ['of an ordinary user', NOBODY, 0o755],
      ]
    : [['in a home folder of mode 700', null, 0o700]]

  test.each(owners)('%s', async (_, person, mode) => {
    const { cluster } = processesOf(dir)
    rmSync(join(dir, '.data'), { recursive: true, force: true })
    if (cluster && !cluster.startsWith(dir)) rmSync(cluster, { recursive: true, force: true })
    chmodSync(dirname(dir), mode)
    if (person) give(dir, person)
    const first = up({}, person)
    await expectServed(await first.ready())
    await first.interrupt()
    await expectNothingRuns()
    const second = up({}, person)
    await expectServed(await second.ready())
    await second.interrupt()
    await expectNothingRuns()
    chmodSync(dirname(dir), 0o755)
  })
})

describe('packages that cannot be installed', () => {
  test('a registry out of reach, and a lock file that does not fit, are one sentence each', async () => {
    const { cluster } = processesOf(dir)
    if (cluster) clusters.add(cluster)
    const modules = join(dir, 'node_modules')
    rmSync(modules, { recursive: true })
    const env = {
      npm_config_registry: 'http://127.0.0.1:1/',
      npm_config_cache: join(dirname(dir), 'empty-cache'),
    }
    const unreachable = start(dir, ['node', 'scripts/up.mjs'], { ...base, ...env })
    expect(await unreachable.ended).toBe(1)
    expect(sentencesOf(unreachable)).toEqual([expect.stringContaining('npm config get registry')])

    const lock = join(dir, 'package-lock.json')
    writeFileSync(lock, readFileSync(lock, 'utf8').slice(0, 5000))
    const unfit = start(dir, ['node', 'scripts/up.mjs'], { ...base, ...env })
    expect(await unfit.ended).toBe(1)
    expect(sentencesOf(unfit)).toEqual([expect.stringContaining('package-lock.json')])
    expect(existsSync(join(modules, '.la-lanh'))).toBe(false)
  })
})

/** Each failure said, in Vietnamese. */
function sentencesOf(started: Started): string[] {
  return [...started.output().matchAll(/^✗ (.+)$/gm)].map(([, sentence = '']) => sentence)
}

function listed(folder: string): string[] {
  return (readdirSync(folder, { recursive: true }) as string[]).sort()
}

function readEnvironment(pid: number | null): Record<string, string> {
  const lines = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0')
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  )
}

/** Hands the folder over; of the linked packages only the folders, for their files are not the copy's own. */
function give(folder: string, { uid, gid }: { uid: number; gid: number }) {
  const owner = `${uid}:${gid}`
  const home = dirname(folder)
  execFileSync('chown', [owner, home])
  execFileSync('find', [
    folder,
    '-path',
    '*/node_modules/*',
    '!',
    '-type',
    'd',
    '-prune',
    '-o',
    '-exec',
    'chown',
    '-h',
    owner,
    '{}',
    '+',
  ])
}
