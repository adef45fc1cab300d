import { StatusChip, type StatusMeaning } from '@/components/ui/status-chip'
import type { ClassState } from '@/lib/classes/class-answer'
import type { Words } from '@/lib/words/words'

const MEANINGS: Record<ClassState, StatusMeaning> = {
  missing: 'late',
  to_check: 'waiting',
  none: 'closed',
  sent: 'done',
}

/** How a class stands, as word and shape. */
export function ClassChip({ state, words }: { state: ClassState; words: Words['classes'] }) {
  return <StatusChip meaning={MEANINGS[state]}>{words.states[state]}</StatusChip>
}
