import { LinkButton } from '@/components/ui/link-button'
import type { ReviewState } from '@/lib/lists/review'
import { formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'
import { Fold } from './fold'
import { RowItem } from './row-item'
import type { ShownRow } from './shown-row'

/** Rows drawn on the review itself; the rest have a page of their own. */
export const ROWS_SHOWN = 50
/** Rows with something to answer stay together in one form. */
const ANSWERS_SHOWN = 300

/** The rows of one state; nothing where there are none. */
export function RowSection({
  state,
  rows,
  listId,
  locale,
  words,
  asking,
}: {
  state: ReviewState
  rows: readonly ShownRow[]
  listId: string
  locale: Locale
  words: Words
  /** the section lies inside the form of the commit */
  asking?: boolean
}) {
  const w = words.review
  const own = rows.filter((row) => row.state === state)
  const shown = own.slice(0, asking ? ANSWERS_SHOWN : ROWS_SHOWN)
  const over = own.length - shown.length
  if (own.length === 0) return null
  const proposes = state === 'new' && asking
  return (
    <Fold
      id={state}
      lead={proposes ? w.proposedHint : w.stateHints[state]}
      open={asking || state === 'changed'}
      title={`${w.states[state]}: ${w.rows(formatNumber(own.length, locale))}`}
    >
      <ul>
        {shown.map((row) => (
          <RowItem asking={asking} key={row.key} row={row} words={words} />
        ))}
      </ul>
      {over > 0 && asking && (
        <p>{(proposes ? w.moreProposed : w.tooManyChoices)(formatNumber(over, locale))}</p>
      )}
      {over > 0 && (
        <div>
          <LinkButton href={`/lists/${listId}/rows?state=${state}`}>
            {w.more(formatNumber(own.length, locale))}
          </LinkButton>
        </div>
      )}
    </Fold>
  )
}
