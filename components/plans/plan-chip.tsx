import { StatusChip, type StatusMeaning } from '@/components/ui/status-chip'
import type { PlanStatus } from '@/lib/plans/status'
import type { Words } from '@/lib/words/words'

const MEANINGS: Record<PlanStatus, StatusMeaning> = {
  proposed: 'waiting',
  reviewed: 'waiting',
  returned_by_head: 'late',
  returned_by_leader: 'late',
  replaced: 'closed',
  taken_over: 'waiting',
  approved: 'waiting',
  issued: 'done',
}

/** Where a version of the plan stands. */
export function PlanChip({ status, words }: { status: PlanStatus; words: Words['plans'] }) {
  return <StatusChip meaning={MEANINGS[status]}>{words.status[status]}</StatusChip>
}
