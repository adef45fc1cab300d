import { StatusChip, type StatusMeaning } from '@/components/ui/status-chip'
import type { ChildLine, SupportState } from '@/lib/children/child'
import type { Words } from '@/lib/words/words'

const MEANINGS: Record<SupportState, StatusMeaning> = {
  supported: 'done',
  proposed: 'info',
  waiting: 'waiting',
}

type Props = { line: Pick<ChildLine, 'state' | 'sponsors'>; words: Words['children'] }

/** Who helps; where nobody does, how far the search has come. */
export function SupportChip({ line, words }: Props) {
  const named = line.state === 'supported' && line.sponsors.length > 0
  return (
    <StatusChip meaning={MEANINGS[line.state]}>
      {named ? line.sponsors.join(', ') : words.states[line.state]}
    </StatusChip>
  )
}
