import type { Day } from '@/lib/calendar/day'
import type { Detail } from './entry-detail'
import type { JobKind, RunStanding } from './job'

/** One run, ready to be drawn. */
export type JobRunLine = {
  id: string
  kind: JobKind
  dueOn: Day
  startedAt: Date
  attempts: number
  standing: RunStanding
  failure: string | null
  details: Detail[]
}

/** One job with its newest run. */
export type JobLine = { kind: JobKind; last: JobRunLine | null; next: Date; failed: number }

export type JobBook = { jobs: JobLine[]; runs: JobRunLine[] }
