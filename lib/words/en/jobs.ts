import type { JobKind, JobRefusal, RunStanding } from '@/lib/access/job'

const kinds: Record<JobKind, string> = {
  check_chain: 'Check the record of acts',
  clean_up: 'Clear what is no longer needed',
  forget_offers: 'Forget contacts whose time is over',
  remind: 'Remind of what falls due',
}

const about: Record<JobKind, string> = {
  check_chain: 'Looks whether any line was changed past the product.',
  clean_up: 'Removes files nobody uses, old forms and old sign-ins.',
  forget_offers:
    'Removes names and contacts of people whose offer was declined, and of givers behind programmes who ended long ago.',
  remind: 'Reminds units before the quarter ends, and of proposals that wait for too long.',
}

const standings: Record<RunStanding, string> = {
  done: 'Done',
  failed: 'Failed',
  trying: 'Running',
  lost: 'Cut off, will run again',
}

const refusals: Record<JobRefusal, () => string> = {
  not_found: () => 'This run is no longer there. Open the page again.',
  not_failed: () =>
    'This run did not fail, or somebody has run it again already. Open the page again.',
}

export const jobs = {
  kinds,
  about,
  standings,
  refusals,
  title: 'What the house does by itself',
  lead: 'Each job runs once a day and nobody has to press anything. If the machine is off at that hour, it runs the next morning.',
  job: 'Job',
  last: 'Last run',
  next: 'Next run',
  failedCount: 'Failures',
  never: 'Never ran',
  runsTitle: 'The last 50 runs',
  dueOn: 'Due on',
  started: 'Started',
  result: 'Result',
  again: 'Run again',
  againFor: (job: string, day: string) => ` ${job}, ${day}`,
  askedAgain: (job: string) => `Running again: ${job}. The result appears here in some seconds.`,
  attempts: (count: number) => `tried ${count} times`,
  reference: (failure: string) => `failure ${failure}`,
  nothing: 'nothing had to be done',
  empty: 'Nothing has run yet',
  emptyText: 'The first run is due tonight.',
}
