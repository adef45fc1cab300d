import { Chip } from '@/components/ui/chip'
import type { Priority } from '@/lib/children/priority'
import type { Words } from '@/lib/words/words'
import { PRIORITY_TONES, priorityReasons } from './priority-words'

/** How pressing it is, and why: the level as word and shape, the reasons beside it. */
export function PriorityLine({
  priority,
  words,
}: {
  priority: Priority
  words: Words['priority']
}) {
  return (
    <>
      <Chip tone={PRIORITY_TONES[priority.level]}>{words.levels[priority.level]}</Chip>{' '}
      {priorityReasons(priority, words)}
    </>
  )
}
