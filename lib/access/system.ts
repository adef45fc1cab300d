import type { Day } from '@/lib/calendar/day'
import type { DiskRoom } from './disk'
import type { LastCheck } from './entry-line'

/** How the installation stands (tình trạng hệ thống), as one commune may know it: nothing of another's. */
export type SystemState = {
  /** when this process began; another one of the same installation has its own */
  startedAt: Date
  database: { version: string; startedAt: Date; bytes: number }
  migrations: { count: number; newest: string; appliedAt: Date } | null
  /** null where neither files nor data lie on this machine, or the machine does not say */
  disk: DiskRoom | null
  /** the commune's own files */
  files: { count: number; bytes: number; areInBucket: boolean }
  backup: { lastAt: Date | null; lateAfterDays: number; dueSince: Day | null }
  lastCheck: LastCheck | null
  failedJobs: number
  openSessions: number
  settings: SystemSettings
}

/** What whoever runs the server has set; no password, no key, no path. */
export type SystemSettings = {
  address: string
  proxies: number
  idleMinutes: number
  sessionHours: number
  doesJobs: boolean
}
