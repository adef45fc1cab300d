import { isDay } from '@/lib/calendar/day'
import type { PovertyStanding } from '@/lib/children/poverty'
import type { ProgrammeCategory } from '@/lib/plans/category'
import { levelFromText } from '@/lib/lists/review-sponsors'
import type { SponsorKind, SupportForm } from '@/lib/sponsors/sponsor'
import { formatDay } from '@/lib/words/format'
import type { Words } from '@/lib/words/words'

/** A value of a change as a person reads it: codes named, days written the office's way. */
export function toldValue(field: string, value: string | null, words: Words): string {
  if (value === null) {
    return field === 'especiallyDifficult' ? words.review.notMarked : words.review.nothing
  }
  switch (field) {
    case 'birth':
      return isDay(value) ? formatDay(value) : value
    case 'sex':
      return value === 'female' ? words.children.sexes.female : words.children.sexes.male
    case 'circumstances':
      return value
        .split(',')
        .map((each) => words.children.categories[each as ProgrammeCategory])
        .join(', ')
    case 'poverty':
      return toldFinding(value, words)
    case 'especiallyDifficult':
      return words.review.marked
    case 'kind':
      return words.support.kinds[value as SponsorKind]
    case 'form':
      return words.support.forms[value as SupportForm]
    case 'level': {
      const level = levelFromText(value)
      return level ? words.sponsors.levelOf(level) : value
    }
    default:
      return value
  }
}

/** A finding in the office's order: what, of which year, by which decision. */
function toldFinding(value: string, { review, poverty }: Words): string {
  const [year = '', standing = '', , , , decision = ''] = value.split('|')
  return review.finding(poverty.standings[standing as PovertyStanding], year, decision)
}
