import type { Change } from '@/lib/lists/review'
import type { ChildChange } from '@/lib/lists/review'
import type { SponsorChange } from '@/lib/lists/review-sponsors'
import type { Words } from '@/lib/words/words'
import { toldValue } from './told-value'

/** What changes, field by field: the old value struck through, the new one after it. */
export function ChangeLines({
  changes,
  words,
}: {
  changes: readonly Change<ChildChange | SponsorChange>[]
  words: Words
}) {
  const w = words.review
  return (
    <ul className="grid gap-1">
      {changes.map(({ field, before, after }) => (
        <li key={field}>
          <span className="text-muted">{w.changes[field]}: </span>
          <del>
            <span className="sr-only">{w.from} </span>
            {toldValue(field, before, words)}
          </del>
          {' → '}
          <ins className="font-semibold no-underline">
            <span className="sr-only">{w.to} </span>
            {toldValue(field, after, words)}
          </ins>
        </li>
      ))}
    </ul>
  )
}
