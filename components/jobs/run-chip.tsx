import { StatusChip, type StatusMeaning } from '@/components/ui/status-chip'
import type { RunStanding } from '@/lib/access/job'
import type { Words } from '@/lib/words/words'

const MEANINGS: Record<RunStanding, StatusMeaning> = {
  done: 'done',
  failed: 'late',
  trying: 'info',
  lost: 'waiting',
}

/** How a run stands, in a word and a shape. */
export function RunChip({ standing, words }: { standing: RunStanding; words: Words['jobs'] }) {
  return <StatusChip meaning={MEANINGS[standing]}>{words.standings[standing]}</StatusChip>
}
