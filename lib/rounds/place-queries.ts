import type { Viewer } from '@/lib/access/viewer'
import { dayFromColumn, type Day } from '@/lib/calendar/day'
import type { SchoolLevel } from '@/lib/places/school'
import { inCommune } from '@/lib/platform/db/transaction'
import { sendersInReach } from './facts-queries'

/** One place that a round asks, with what its forms say of both. */
export type AskedPlace = {
  roundId: string
  title: string
  dueOn: Day
  kind: 'village' | 'school'
  name: string
  level: SchoolLevel | null
}

/** The place as the round asks it; null where it is not within reach. */
export function openAskedPlace(viewer: Viewer, senderId: string): Promise<AskedPlace | null> {
  return inCommune(viewer, async (tx) => {
    const row = await tx.reviewSender.findFirst({
      where: { AND: [{ id: senderId }, await sendersInReach(tx, viewer, 'round.read')] },
      include: { round: true, village: true, school: true },
    })
    if (!row) return null
    const { round, village, school } = row
    return {
      ...{ roundId: round.id, title: round.title, dueOn: dayFromColumn(round.dueOn) },
      kind: village ? 'village' : 'school',
      name: village?.name ?? school?.name ?? '',
      level: school?.level ?? null,
    }
  })
}
