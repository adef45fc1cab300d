import type { Option } from '@/components/ui/select-field'
import { GONE, type Pupil } from '@/lib/schooling/schooling'
import type { PlaceChoice } from '@/lib/schooling/year-board'
import { formatDay } from '@/lib/words/format'
import type { Words } from '@/lib/words/words'

/** Other schools of the ledger to go to. */
export function schoolOptions(schools: readonly PlaceChoice[], group: string): Option[] {
  return schools.map(({ id, name }) => ({ value: `school.${id}`, label: name, group }))
}

/** Ways of being at no school of the ledger any more. */
export function goneOptions(words: Words['schooling']): Option[] {
  const group = words.review.others
  return GONE.map((outcome) => ({ value: outcome, label: words.choices[outcome], group }))
}

/** A pupil as the form calls it: name, code, and when it was born. */
export function nameOfPupil(
  { fullName, code, bornOn, bornYear }: Pupil,
  words: Words['schooling']['review'],
): string {
  const born = bornOn ? formatDay(bornOn) : bornYear?.toString()
  return [fullName, code, born && words.born(born)].filter(Boolean).join(' · ')
}
