import { StatusChip, type StatusMeaning } from '@/components/ui/status-chip'
import type { Stage } from '@/lib/mobilisation/stage'
import type { Words } from '@/lib/words/words'

const MEANINGS: Record<Stage, StatusMeaning> = {
  listed: 'closed',
  approached: 'info',
  answered: 'info',
  promised: 'waiting',
  active: 'done',
  resting: 'closed',
  declined: 'closed',
}

/** How far one has come with a unit, as word and shape. */
export function StageChip({ stage, words }: { stage: Stage; words: Words['mobilisation'] }) {
  return <StatusChip meaning={MEANINGS[stage]}>{words.stages[stage]}</StatusChip>
}
