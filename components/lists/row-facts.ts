import type { KnownChild } from '@/lib/lists/known-child'
import type { ListedChild } from '@/lib/lists/listed-child'
import { formatDay } from '@/lib/words/format'
import type { Words } from '@/lib/words/words'

/** Enough of a child to tell it from a namesake, on one line. */
export function factsOfChild(child: ListedChild | KnownChild, words: Words): string {
  const birth = child.bornOn ? formatDay(child.bornOn) : (child.bornYear?.toString() ?? null)
  const facts = [
    birth && words.review.born(birth),
    child.village,
    [child.schoolClass, child.school].filter(Boolean).join(', '),
    child.guardianName,
  ]
  return facts.filter(Boolean).join(' · ')
}

/** Where a row stands in the file; the sheet is named only when there are several. */
export function placeOfRow(
  row: { sheet: string; row: number },
  sheets: number,
  words: Words,
): string {
  const { review } = words
  return sheets > 1 ? review.rowIn(String(row.row), row.sheet) : review.row(String(row.row))
}
