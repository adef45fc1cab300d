import { Prisma } from '@/prisma/client/client'
import { parameterOn } from '@/lib/parameters/queries'
import { now, today } from '@/lib/platform/clock'
import type { Tx } from '@/lib/platform/db/client'
import { inCommune, readAsLogin } from '@/lib/platform/db/transaction'
import { findLastCheck } from '@/lib/platform/entries/queries'
import { env } from '@/lib/platform/env'
import { diskRoom } from '@/lib/platform/files/disk-room'
import { countOpenSessions } from '@/lib/platform/gate/account-standing'
import { backupDueSince } from './backup'
import { findLastBackup } from './backup-queries'
import type { SystemSettings, SystemState } from './system'
import type { Viewer } from './viewer'

/** How the installation stands, for who looks after it. */
export async function readSystem(viewer: Viewer): Promise<SystemState> {
  const kept = await inCommune(viewer, (tx) => readKept(tx, viewer))
  return {
    ...kept,
    startedAt: new Date(now().getTime() - process.uptime() * 1000),
    database: await readDatabase(),
    disk: await diskRoom(),
    openSessions: await countOpenSessions(viewer.communeId),
    settings: settings(),
  }
}

async function readKept(tx: Tx, viewer: Viewer) {
  const lastAt = await findLastBackup(tx)
  const { createdAt: beganAt } = await tx.commune.findUniqueOrThrow({
    where: { id: viewer.communeId },
    select: { createdAt: true },
  })
  const lateAfterDays = await parameterOn(tx, 'backup_late_days', today())
  const dueSince = backupDueSince({ lastAt, beganAt }, today(), lateAfterDays)
  const files = await tx.storedFile.aggregate({
    where: { removal: null },
    ...{ _count: true, _sum: { byteCount: true } },
  })
  return {
    backup: { lastAt, lateAfterDays, dueSince: viewer.isDemo ? null : dueSince },
    migrations: await readMigrations(tx),
    files: {
      count: files._count,
      bytes: files._sum.byteCount ?? 0,
      areInBucket: env().FILES_S3_BUCKET !== undefined,
    },
    lastCheck: await findLastCheck(tx),
    failedJobs: await tx.jobRun.count({ where: { outcome: 'failed' } }),
  }
}

type Migrations = { count: number; newest: string | null; at: Date }

async function readMigrations(tx: Tx): Promise<SystemState['migrations']> {
  const [row] = await tx.$queryRaw<Migrations[]>`
    select count(*)::int as count, max(migration_name) as newest, max(finished_at) as at
    from _prisma_migrations where finished_at is not null and rolled_back_at is null`
  if (!row || row.newest === null) return null
  return { count: row.count, newest: row.newest, appliedAt: row.at }
}

/** Asked as the login itself: the office's role has no door of its own to the database. */
async function readDatabase(): Promise<SystemState['database']> {
  const [row] = await readAsLogin<{ version: string; started: Date; bytes: string }>(Prisma.sql`
    select current_setting('server_version') as version, pg_postmaster_start_time() as started,
      pg_database_size(current_database()) as bytes`)
  if (!row) throw new Error('The database does not say what it is')
  const [version = row.version] = row.version.split(' ')
  return { version, startedAt: row.started, bytes: Number(row.bytes) }
}

function settings(): SystemSettings {
  const { APP_URL, TRUSTED_PROXIES, SESSION_IDLE_MINUTES, SESSION_HOURS, JOBS } = env()
  return {
    address: new URL(APP_URL).origin,
    proxies: TRUSTED_PROXIES,
    idleMinutes: SESSION_IDLE_MINUTES,
    sessionHours: SESSION_HOURS,
    doesJobs: JOBS === 'on',
  }
}
