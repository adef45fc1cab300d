import type { ChipTone } from '@/components/ui/chip'
import type { Priority, PriorityLevel } from '@/lib/children/priority'
import type { Words } from '@/lib/words/words'

export const PRIORITY_TONES: Record<PriorityLevel, ChipTone> = {
  high: 'clay',
  middle: 'honey',
  usual: 'plain',
}

/** What speaks for the priority, the weightiest first. */
export function priorityReasons(priority: Priority, words: Words['priority']): string {
  const { category, especiallyDifficult, days, waitedLong } = priority
  return [
    category === null ? words.noCategory : words.categories[category],
    ...(especiallyDifficult ? [words.marked] : []),
    waitedLong ? words.waitedLong(days) : words.waited(days),
  ].join(', ')
}

/** "Ưu tiên cao: mồ côi cả cha lẫn mẹ, đặc biệt khó khăn, đã chờ 45 ngày". */
export function prioritySentence(priority: Priority, words: Words['priority']): string {
  return words.say(words.levels[priority.level], priorityReasons(priority, words))
}
