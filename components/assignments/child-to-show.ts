import { PRIORITY_TONES, priorityReasons } from '@/components/children/priority-words'
import type { ChipTone } from '@/components/ui/chip'
import type { Day } from '@/lib/calendar/day'
import type { AssignedToBe, WaitingChild } from '@/lib/assignments/waiting-child'
import type { NeedKind } from '@/lib/children/need'
import { priorityOf } from '@/lib/children/priority'
import { formatDay } from '@/lib/words/format'
import type { Words } from '@/lib/words/words'

/** A child in sentences: islands get strings, never the words themselves. */
export type ChildToShow = {
  id: string
  code: string
  fullName: string
  /** born, village, school in one line */
  facts: string
  category: string
  /** the marking, when there is one */
  difficult: string | null
  /** how pressing it is and why, while the child waits */
  priority: { level: string; tone: ChipTone; reasons: string } | null
  /** what it lacks, while it waits */
  needs: string | null
}

export function childToShow(child: AssignedToBe, words: Words): ChildToShow {
  const { assignments: w, children } = words
  const school = child.school === null ? w.noSchool : schoolOf(child.school, child.schoolClass, w)
  const born = child.bornOn === null ? child.bornYear : formatDay(child.bornOn)
  const facts = [
    born === null ? null : w.bornOn(String(born)),
    child.village ?? w.noVillage,
    school,
  ]
  return {
    id: child.id,
    code: child.code,
    fullName: child.fullName,
    facts: facts.filter(Boolean).join(' · '),
    category: child.category === null ? w.noCategory : children.categories[child.category],
    difficult: child.especiallyDifficult ? w.difficult : null,
    ...{ priority: null, needs: null },
  }
}

export function waitingChildToShow(
  child: WaitingChild,
  { words, on }: { words: Words; on: Day },
): ChildToShow {
  const { level, ...why } = priorityOf(child, on)
  return {
    ...childToShow(child, words),
    priority: {
      level: words.priority.levels[level],
      tone: PRIORITY_TONES[level],
      reasons: priorityReasons({ level, ...why }, words.priority),
    },
    needs:
      child.needs.length === 0 ? null : words.giving.childNeeds(needsNamed(child.needs, words)),
  }
}

/** Needs by their names, as they stand in a sentence. */
export function needsNamed(needs: readonly NeedKind[], words: Words): string {
  return needs.map((kind) => words.needs.kinds[kind]).join(', ')
}

function schoolOf(school: string, schoolClass: string | null, w: Words['assignments']): string {
  return schoolClass === null ? school : w.schoolAndClass(school, schoolClass)
}
