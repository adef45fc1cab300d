import { reachOf, type Viewer } from '@/lib/access/viewer'
import { dayFromColumn } from '@/lib/calendar/day'
import { today } from '@/lib/platform/clock'
import { inCommune } from '@/lib/platform/db/transaction'
import { WITH_ANSWERS } from './facts-queries'
import type { ClassRound } from './round'
import { awaitsSender, senderStatusOf } from './status'

/**
 * Rounds that still wait for a school of the viewer's classes, the nearest deadline first. A teacher reads
 * of a round what is asked and until when; the answers of places are not theirs to see.
 */
export function listRoundsOfClasses(viewer: Viewer): Promise<ClassRound[]> {
  return inCommune(viewer, async (tx) => {
    const reach = reachOf(viewer, 'class.answer')
    if (reach === 'all') return []
    const ofClasses = { some: { id: { in: [...reach.schoolClassIds] } } }
    const school = { OR: [{ id: { in: [...reach.schoolIds] } }, { classes: ofClasses }] }
    const rows = await tx.reviewRound.findMany({
      where: { closing: null, senders: { some: { school } } },
      orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
      include: { senders: { where: { school }, include: WITH_ANSWERS } },
    })
    return rows.flatMap(({ id, title, asks, openedAt, senders, ...row }) => {
      const dueOn = dayFromColumn(row.dueOn)
      const isAwaited = senders.some(({ answers }) => {
        const last = answers.at(-1)
        const kept = last ? { kind: last.kind, isReopened: last.reopening !== null } : null
        return awaitsSender(senderStatusOf({ isClosed: false, dueOn }, kept, today()))
      })
      return isAwaited ? [{ id, title, asks, dueOn, openedAt }] : []
    })
  })
}
