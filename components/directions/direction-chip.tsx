import { StatusChip, type StatusMeaning } from '@/components/ui/status-chip'
import type { DirectionStatus } from '@/lib/directions/status'
import type { Words } from '@/lib/words/words'

const MEANINGS: Record<DirectionStatus, StatusMeaning> = {
  waiting: 'waiting',
  returned: 'waiting',
  overdue: 'late',
  more_time_asked: 'info',
  answered: 'info',
  closed: 'done',
  withdrawn: 'closed',
}

/** Where a direction stands, as word and shape. */
export function DirectionChip(props: { status: DirectionStatus; words: Words['directions'] }) {
  const { status, words } = props
  return <StatusChip meaning={MEANINGS[status]}>{words.statuses[status]}</StatusChip>
}
