import type * as Files from 'node:fs/promises'
import { statfs } from 'node:fs/promises'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { GET as askDisk } from '@/app/api/health/disk/route'
import { LOW_FREE_BYTES } from '@/lib/access/disk'
import { checkChain } from '@/lib/access/commands/check-chain'
import { readSystem } from '@/lib/access/system-queries'
import type { Viewer } from '@/lib/access/viewer'
import { day } from '@/lib/calendar/day'
import { diskRoom, LEAST_FREE_BYTES } from '@/lib/platform/files/disk-room'
import { listTasks } from '@/lib/tasks/queries'
import { countWaiting } from '@/lib/tasks/waiting-queries'
import { noteBackup } from '@/scripts/backup/note'
import { brokenLines } from '@/tests/e2e/support/chain'
import { readAsSuperuser, testDatabase } from '@/tests/support/database'
import { foundCast, type FoundedCast } from '@/tests/support/founded-cast'

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof Files>()
  return { ...real, statfs: vi.fn(real.statfs) }
})
vi.mock('next/server', () => ({ connection: () => Promise.resolve() }))

const TODAY = day('2026-11-20')
/** Longer than the product remembers what the disk said. */
const FORGOTTEN_MS = 2100

let cast: FoundedCast
let administrator: Viewer
let auditor: Viewer
let officer: Viewer
let elsewhere: Viewer
beforeAll(async () => {
  cast = await foundCast()
  administrator = await cast.viewerOf('quantri')
  auditor = await cast.viewerOf('giamsat')
  officer = await cast.viewerOf('canbo')
  elsewhere = await cast.viewerOf('canbo.khac')
})
afterEach(() => vi.restoreAllMocks())

/** The commune is in real use, or a demo again. */
async function setDemo(isDemo: boolean): Promise<Viewer> {
  await readAsSuperuser('update commune set is_demo = $1', [isDemo])
  return cast.viewerOf('quantri')
}

const kindsFor = async (viewer: Viewer) => (await listTasks(viewer, TODAY)).map(({ kind }) => kind)
const note = (act: 'backups/make' | 'backups/restore', at: string, savedAt?: string) =>
  noteBackup({
    ...{ appUrl: testDatabase().appUrl, act, at: new Date(at) },
    details: { version: '0.1.0', savedAt },
  })

describe('the state of the system', () => {
  test('says what runs, where there is room and who is in, of this commune alone', async () => {
    const { migrations, database, disk, ...state } = await readSystem(administrator)
    const [applied] = await readAsSuperuser<{ count: number; newest: string }>(
      'select count(*)::int as count, max(migration_name) as newest from _prisma_migrations',
    )
    expect(migrations).toMatchObject({ ...applied })
    expect(database.version).toMatch(/^\d+\.\d+$/)
    expect(database.bytes).toBeGreaterThan(1_000_000)
    expect(disk?.freeBytes).toBeGreaterThan(0)
    expect(disk?.totalBytes).toBeGreaterThan(disk?.freeBytes ?? 0)
    expect(state).toMatchObject({
      backup: { lastAt: null, dueSince: null },
      ...{ lastCheck: null, failedJobs: 0, openSessions: 3 },
      files: { count: 0, bytes: 0, areInBucket: false },
    })
    expect((await readSystem(elsewhere)).openSessions).toBe(1)
  })

  test('tells no secret', async () => {
    const told = JSON.stringify(await readSystem(administrator))
    const { DATABASE_URL = '', SESSION_SECRET = '', FIELD_KEY = '', FILES_DIR = '' } = process.env
    for (const secret of [DATABASE_URL, SESSION_SECRET, FIELD_KEY, FILES_DIR]) {
      expect(secret).not.toBe('')
      expect(told).not.toContain(secret)
    }
    expect(told).not.toContain(new URL(DATABASE_URL).password)
  })

  test('counts files, failed jobs and the last look at the chain', async () => {
    await readAsSuperuser(
      `insert into stored_file (commune_id, id, kind, content_type, byte_count, sha256, storage_key,
         file_name, uploaded_by, uploaded_at)
       select $1, gen_random_uuid(), 'list', 'text/csv', 700, sha256('a'), 'key', 'a.csv', $2, now()`,
      [officer.communeId, officer.personId],
    )
    await readAsSuperuser(
      `insert into job_run (commune_id, id, kind, slot, attempts, started_at, ended_at, outcome, failure, details)
       values ($1, gen_random_uuid(), 'clean_up', '2026-11-19', 4, now(), now(), 'failed', 'Error 1', '{}')`,
      [officer.communeId],
    )
    await checkChain(auditor, {})
    const state = await readSystem(auditor)
    expect(state).toMatchObject({
      failedJobs: 1,
      files: { count: 1, bytes: 700 },
      lastCheck: { brokenLine: null, person: { fullName: auditor.fullName } },
    })
    expect(await readSystem(elsewhere)).toMatchObject({ failedJobs: 0, files: { count: 0 } })
  })
})

describe('the age of the backup', () => {
  test('a demo is not reminded; in real use it is late from the third day without any', async () => {
    expect(await kindsFor(administrator)).not.toContain('backup_late')
    const real = await setDemo(false)
    expect((await readSystem(real)).backup).toEqual({
      ...{ lastAt: null, lateAfterDays: 2, dueSince: day('2026-04-04') },
    })
    const task = (await listTasks(real, TODAY)).find(({ kind }) => kind === 'backup_late')
    expect(task).toMatchObject({ count: 1, since: day('2026-04-04'), isLate: true })
    expect((await countWaiting(real, TODAY)).system).toBe(1)
    for (const other of ['giamsat', 'canbo', 'lanhdao']) {
      expect(await kindsFor(await cast.viewerOf(other))).not.toContain('backup_late')
    }
  })

  test('a backup is taken down in every commune, sealed like every line, by nobody in particular', async () => {
    await note('backups/make', '2026-11-18T01:30:00+07:00')
    const lines = await readAsSuperuser(
      `select person_id, details from entry where act = 'backups/make'`,
    )
    expect(lines).toEqual([
      { person_id: null, details: { version: '0.1.0' } },
      { person_id: null, details: { version: '0.1.0' } },
    ])
    expect(await brokenLines(testDatabase().superuserUrl)).toEqual([])
    const { backup } = await readSystem(administrator)
    expect(backup.lastAt).toEqual(new Date('2026-11-18T01:30:00+07:00'))
    expect(backup.dueSince).toBeNull()
    const real = await setDemo(false)
    expect(await kindsFor(real)).not.toContain('backup_late')
    const later = await listTasks(real, day('2026-11-23'))
    expect(later.find(({ kind }) => kind === 'backup_late')).toMatchObject({
      since: day('2026-11-21'),
      days: 2,
    })
  })

  test('data that was brought back is as old as its backup, not as the bringing back', async () => {
    await note('backups/restore', '2026-11-20T09:00:00+07:00', '2026-11-10T01:30:00.000Z')
    const { backup } = await readSystem(administrator)
    expect(backup.lastAt).toEqual(new Date('2026-11-18T01:30:00+07:00'))
    await note('backups/restore', '2026-11-20T09:00:00+07:00', '2026-11-19T01:30:00.000Z')
    expect((await readSystem(administrator)).backup.lastAt).toEqual(
      new Date('2026-11-19T01:30:00.000Z'),
    )
  })
})

describe('a disk that fills up', () => {
  const began = performance.now.bind(performance)
  let passed = 0
  const letTimePass = () => {
    passed += FORGOTTEN_MS
    vi.spyOn(performance, 'now').mockImplementation(() => began() + passed)
  }
  const say = (freeBytes: number) =>
    vi
      .mocked(statfs)
      .mockResolvedValue({ bsize: 1, bavail: freeBytes, blocks: 9e9 } as Awaited<
        ReturnType<typeof statfs>
      >)

  test.each([
    [LOW_FREE_BYTES, 'enough', 200],
    [LOW_FREE_BYTES - 1, 'low', 503],
    [LEAST_FREE_BYTES - 1, 'full', 503],
  ])('with %d bytes left it is %s', async (free, standing, status) => {
    letTimePass()
    say(free)
    expect(await diskRoom()).toMatchObject({ freeBytes: free, standing })
    const answer = await askDisk()
    expect([answer.status, await answer.json()]).toEqual([status, { disk: standing }])
    expect((await kindsFor(administrator)).includes('disk_low')).toBe(standing !== 'enough')
    expect(await kindsFor(auditor)).not.toContain('disk_low')
  })

  test('a machine that does not say is no reason to fail', async () => {
    letTimePass()
    vi.mocked(statfs).mockRejectedValue(new Error('no such call'))
    expect((await readSystem(administrator)).disk).toBeNull()
    expect(await (await askDisk()).json()).toEqual({ disk: 'unknown' })
  })
})
