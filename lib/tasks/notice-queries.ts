import { dayOf, type Day } from '@/lib/calendar/day'
import { quarterOf } from '@/lib/calendar/quarter'
import { parameterOn } from '@/lib/parameters/queries'
import { standingOfQuarter } from '@/lib/payments/quarter-queries'
import type { Tx } from '@/lib/platform/db/client'
import type { noticesOn } from './notice'

type NoticeFacts = Parameters<typeof noticesOn>[1]

/** What reminders are derived from, on a day. */
export async function noticeFacts(tx: Tx, on: Day): Promise<NoticeFacts> {
  const quarter = quarterOf(on)
  const { lines } = await standingOfQuarter(tx, quarter)
  const open = await tx.assignment.findMany({
    where: {
      decision: null,
      OR: [{ review: null }, { review: { outcome: 'passed' } }],
    },
    select: { id: true, proposedAt: true, review: { select: { reviewedAt: true } } },
  })
  const waiting = open.map(({ id, proposedAt, review }) => ({
    assignmentId: id,
    step: review ? ('decision' as const) : ('review' as const),
    since: dayOf(review?.reviewedAt ?? proposedAt),
  }))
  const days = {
    beforeQuarterEnds: await parameterOn(tx, 'quarter_reminder_days', on),
    proposalLateAfter: await parameterOn(tx, 'proposal_late_days', on),
  }
  return { days, quarter, lines, waiting }
}
