import { Shape } from '@/components/ui/shape'
import type { ChildIssueCode, ListIssue } from '@/lib/lists/listed-child'
import type { SponsorIssueCode } from '@/lib/lists/listed-sponsor'
import type { Words } from '@/lib/words/words'

/** What is amiss in a row, in sentences, each with its column. */
export function IssueLines({
  issues,
  words,
}: {
  issues: readonly ListIssue<ChildIssueCode | SponsorIssueCode>[]
  words: Words
}) {
  return (
    <ul className="grid gap-1">
      {issues.map(({ code, column, value, severity }) => (
        <li className="flex gap-2" key={`${code} ${column ?? ''}`}>
          <span className={`mt-1.5 flex-none ${severity === 'error' ? 'text-clay' : 'text-honey'}`}>
            <Shape of={severity === 'error' ? 'triangle' : 'dot'} />
          </span>
          <span>
            {words.lists.issues[code](value)}
            {column && <span className="text-muted"> ({words.review.column(column)})</span>}
          </span>
        </li>
      ))}
    </ul>
  )
}
