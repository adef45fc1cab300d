import { StatusChip, type StatusMeaning } from '@/components/ui/status-chip'
import type { RoundStatus, SenderStatus } from '@/lib/rounds/status'
import type { Words } from '@/lib/words/words'

const OF_ROUND: Record<RoundStatus, StatusMeaning> = {
  open: 'info',
  overdue: 'late',
  closed: 'closed',
}

const OF_SENDER: Record<SenderStatus, StatusMeaning> = {
  waiting: 'waiting',
  late: 'late',
  reopened: 'waiting',
  children: 'done',
  none: 'done',
  missing: 'closed',
}

/** Where a review round stands, as word and shape. */
export function RoundChip(props: { status: RoundStatus; words: Words['rounds'] }) {
  const { status, words } = props
  return <StatusChip meaning={OF_ROUND[status]}>{words.statuses[status]}</StatusChip>
}

/** Where one place stands in it. */
export function SenderChip(props: { status: SenderStatus; words: Words['rounds'] }) {
  const { status, words } = props
  return <StatusChip meaning={OF_SENDER[status]}>{words.senderStatuses[status]}</StatusChip>
}
