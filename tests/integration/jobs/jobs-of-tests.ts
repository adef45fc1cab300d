import { checkChainNightly } from '@/lib/access/jobs/check-chain'
import { cleanUp } from '@/lib/access/jobs/clean-up'
import { forgetOffers } from '@/lib/offers/jobs/forget-offers'
import type { JobName } from '@/lib/access/job'
import { day } from '@/lib/calendar/day'
import type { HouseErrands } from '@/lib/platform/jobs/errand'
import { performRun, type HouseJob, type HouseJobs } from '@/lib/platform/jobs/perform'
import { writeList } from '@/lib/lists/jobs/write-list'
import { remind } from '@/lib/tasks/jobs/remind'
import { readAsSuperuser } from '@/tests/support/database'

/** The product's own jobs. */
export const JOBS: HouseJobs = {
  check_chain: checkChainNightly,
  clean_up: cleanUp,
  forget_offers: forgetOffers,
  remind,
}

/** What the product does because a person asked for it. */
export const ERRANDS: HouseErrands = { write_list: writeList }

/** A job that goes wrong as often as it is told, and then does what it should. */
export function failing(times: number, then: HouseJob): HouseJob & { tries: number } {
  const job = {
    tries: 0,
    run: (act: Parameters<HouseJob['run']>[0]) => {
      job.tries += 1
      if (job.tries <= times) throw new RangeError('the text of a failure is nobody’s business')
      return then.run(act)
    },
  }
  return job
}

export const TODAY = day('2026-11-20')

export function run(communeId: string, kind: JobName['kind'], slot = TODAY): Promise<void> {
  return performRun(JOBS, { communeId, kind, slot })
}

export function runsOf(communeId: string) {
  return readAsSuperuser<{
    id: string
    kind: string
    slot: string
    attempts: number
    outcome: string | null
    failure: string | null
    details: Record<string, unknown>
    asked_by: string | null
  }>(
    `select id, kind, slot::text, attempts, outcome, failure, details, asked_by from job_run
     where commune_id = $1 order by kind, slot`,
    [communeId],
  )
}

export function entriesOf(communeId: string, act: string) {
  return readAsSuperuser<{ person_id: string | null; details: Record<string, unknown> }>(
    `select person_id, details from entry where commune_id = $1 and act = $2 order by seq`,
    [communeId, act],
  )
}
