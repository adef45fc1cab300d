import { daysBetween, type Day } from '@/lib/calendar/day'
import type { AssignedToBe, WaitingChild } from '@/lib/assignments/waiting-child'
import { formatDay, formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
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
  /** how long the child waits, when it does */
  waited: string | null
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
    waited: null,
  }
}

export function waitingChildToShow(
  child: WaitingChild,
  { words, locale, on }: { words: Words; locale: Locale; on: Day },
): ChildToShow {
  const days = daysBetween(child.waitingSince, on)
  const { waitedDays, waitedToday } = words.assignments
  return {
    ...childToShow(child, words),
    waited: days > 0 ? waitedDays(formatNumber(days, locale)) : waitedToday,
  }
}

function schoolOf(school: string, schoolClass: string | null, w: Words['assignments']): string {
  return schoolClass === null ? school : w.schoolAndClass(school, schoolClass)
}
