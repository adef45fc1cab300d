import type { ChipTone } from '@/components/ui/chip'
import { daysBetween, type Day } from '@/lib/calendar/day'
import type { ChildLine, SupportState } from '@/lib/children/child'
import { priorityOf } from '@/lib/children/priority'
import { formatDay } from '@/lib/words/format'
import type { Words } from '@/lib/words/words'
import { PRIORITY_TONES } from './priority-words'

/** A line of the list as it is read: sentences only. */
export type ChildRow = {
  id: string
  name: string
  code: string
  born: string | null
  category: string | null
  difficult: string | null
  village: string | null
  school: string | null
  schoolClass: string | null
  support: string
  tone: ChipTone
  waited: string | null
  priority: string | null
  priorityTone: ChipTone
  foundBy: string | null
}

/** In order, to know, waiting. */
export const SUPPORT_TONES: Record<SupportState, ChipTone> = {
  supported: 'leaf',
  proposed: 'lake',
  waiting: 'honey',
}

export function childRow(
  line: ChildLine,
  on: Day,
  { children: words, priority: p }: Pick<Words, 'children' | 'priority'>,
): ChildRow {
  const { waitingSince } = line
  const priority = waitingSince === null ? null : priorityOf({ ...line, waitingSince }, on)
  const named = line.state === 'supported' && line.sponsors.length > 0
  return {
    id: line.id,
    name: line.fullName,
    code: line.code,
    born: line.bornOn ? formatDay(line.bornOn) : (line.bornYear?.toString() ?? null),
    category: line.category ? words.categories[line.category] : null,
    difficult: line.especiallyDifficult ? words.marked : null,
    village: line.village,
    school: line.school,
    schoolClass: line.schoolClass ? words.inClass(line.schoolClass) : null,
    support: named ? line.sponsors.join(', ') : words.states[line.state],
    tone: SUPPORT_TONES[line.state],
    foundBy: line.foundBy ? words.foundBy[line.foundBy] : null,
    waited: waitingSince ? words.waited(daysBetween(waitingSince, on)) : null,
    priority: priority && p.short[priority.level],
    priorityTone: PRIORITY_TONES[priority?.level ?? 'usual'],
  }
}
