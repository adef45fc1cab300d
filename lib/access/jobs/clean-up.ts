import { FORGET_AFTER_HOURS } from '@/lib/access/sign-in-delay'
import type { Tx } from '@/lib/platform/db/client'
import { identityWithin } from '@/lib/platform/db/transaction'
import { sweepUnusedFiles } from '@/lib/platform/files/sweep'
import type { HouseJob } from '@/lib/platform/jobs/perform'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** Nobody sends the same form again after a month. */
const SUBMISSION_DAYS = 30
/** So long it can be seen from where a login was used. */
const SESSION_DAYS = 90

/**
 * Takes away what no longer serves anybody: files no record names, answers to old forms, ended
 * sessions, and wrong passwords that count no more. Nothing of it is a record of an act.
 */
export const cleanUp: HouseJob = {
  prepare: async (communeId) => ({ files: await sweepUnusedFiles(communeId) }),
  async run({ tx, communeId, now }) {
    const before = (ms: number) => new Date(now.getTime() - ms)
    const submissions = await tx.submission.deleteMany({
      where: { at: { lt: before(SUBMISSION_DAYS * DAY) } },
    })
    const sessions = await identityWithin(tx, async () => {
      await forgetTries(tx, before(FORGET_AFTER_HOURS * HOUR))
      // With the key goes the last way to read what a browser sealed with it.
      await tx.queueKey.deleteMany({ where: { endsAt: { lte: now } } })
      // A pace that was kept: nobody has to wait for it any more.
      await tx.doorPace.deleteMany({ where: { busyUntil: { lte: now } } })
      return forgetSessions(tx, communeId, before(SESSION_DAYS * DAY))
    })
    return { submissions: submissions.count, sessions }
  },
}

/** The newest one of each login stays: it tells when somebody was here last. */
function forgetSessions(tx: Tx, communeId: string, before: Date): Promise<number> {
  return tx.$executeRaw`
    delete from session s
    where s.commune_id = ${communeId}::uuid and least(s.ended_at, s.ends_at) < ${before}::timestamptz
      and exists (
        select from session later
        where later.account_id = s.account_id and later.commune_id = s.commune_id
          and (later.last_seen_at, later.id) > (s.last_seen_at, s.id))`
}

/** Rows of no commune: whichever commune's night comes first takes them, and nobody is told how many. */
async function forgetTries(tx: Tx, before: Date): Promise<void> {
  await tx.signInThrottle.deleteMany({
    where: { lastFailureAt: { lt: before }, nextTryAt: { lt: before } },
  })
}
