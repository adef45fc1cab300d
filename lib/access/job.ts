import { addDays, dayOf, startOf, type Day } from '@/lib/calendar/day'

/** What the house does by itself (việc hệ thống tự làm), once a day for each commune. */
export const JOB_KINDS = ['check_chain', 'clean_up', 'remind', 'forget_offers'] as const
export type JobKind = (typeof JOB_KINDS)[number]

export const JOB_OUTCOMES = ['done', 'failed'] as const
export type JobOutcome = (typeof JOB_OUTCOMES)[number]

/** What the house does once, because a person asked for it (việc được giao). */
export const ERRAND_KINDS = ['write_list'] as const
export type ErrandKind = (typeof ERRAND_KINDS)[number]
/** One errand: `id` is the record of who asked for it. */
export type ErrandName = { communeId: string; kind: ErrandKind; id: string }

/** When in the day of Vietnam a job is due: at night what is heavy, before the office opens what it reads. */
export const DUE_AT: Record<JobKind, { hour: number; minute: number }> = {
  check_chain: { hour: 2, minute: 10 },
  clean_up: { hour: 3, minute: 10 },
  forget_offers: { hour: 3, minute: 40 },
  remind: { hour: 6, minute: 30 },
}

/** How often a run that fails is tried again by itself before somebody has to look at it. */
export const TRIES_AGAIN = 3

/** One run (lần chạy): the same for every process that hears of it. */
export type JobName = { communeId: string; kind: JobKind; slot: Day }

/** The next instant a job is due, strictly after the given one. */
export function nextDue(kind: JobKind, at: Date): Date {
  const { hour, minute } = DUE_AT[kind]
  const dueOn = (on: Day) => new Date(startOf(on).getTime() + (hour * 60 + minute) * 60_000)
  const today = dueOn(dayOf(at))
  return today > at ? today : dueOn(addDays(dayOf(at), 1))
}

/** Why a run cannot be run again (lý do từ chối). */
export type JobRefusal = 'not_found' | 'not_failed'

/** How a run stands. */
export type RunStanding = 'done' | 'failed' | 'trying' | 'lost'

/** Longer than this nothing runs: what has no end by then died with its process and is picked up again. */
export const LONGEST_RUN_MINUTES = 15

/** | outcome | begun | standing |
 *  | done or failed | – | that |
 *  | none yet | within the longest run | trying |
 *  | none yet | before | lost: the queue hands it out again | */
export function standingOfRun(
  run: { outcome: JobOutcome | null; startedAt: Date },
  at: Date,
): RunStanding {
  if (run.outcome) return run.outcome
  const longest = LONGEST_RUN_MINUTES * 60_000
  return at.getTime() - run.startedAt.getTime() <= longest ? 'trying' : 'lost'
}
