import { StatusChip, type StatusMeaning } from '@/components/ui/status-chip'
import type { ProposalStatus } from '@/lib/children/proposal-status'
import type { Words } from '@/lib/words/words'

const MEANINGS: Record<ProposalStatus, StatusMeaning> = {
  to_verify: 'info',
  to_decide: 'waiting',
  returned: 'late',
  accepted: 'done',
  refused: 'closed',
}

/** Where a proposal stands, as word and shape. */
export function ProposalChip(props: { status: ProposalStatus; words: Words['proposals'] }) {
  const { status, words } = props
  return <StatusChip meaning={MEANINGS[status]}>{words.statuses[status]}</StatusChip>
}
