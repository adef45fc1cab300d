import type { ReactNode } from 'react'
import { REVIEW_STATES, type ReviewState } from '@/lib/lists/review'
import { formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

/** How many rows of each kind; each number leads to its rows further down. */
export function ReviewCounts({
  counts,
  locale,
  words,
}: {
  counts: Readonly<Record<ReviewState, number>>
  locale: Locale
  words: Words
}) {
  const w = words.review
  return (
    <nav aria-label={w.countsTitle}>
      <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-5">
        {REVIEW_STATES.map((state) => (
          <li className="card" key={state}>
            <Count count={counts[state]} href={`#${state}`}>
              <span className={`figure-value block ${toneOf(state, counts[state])}`}>
                {formatNumber(counts[state], locale)}
              </span>
              <span className="block text-muted">{w.states[state]}</span>
            </Count>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** A number of rows leads to them; none leads nowhere. */
function Count({ count, href, children }: { count: number; href: string; children: ReactNode }) {
  if (count === 0) return <p>{children}</p>
  return (
    <a className="block no-underline" href={href}>
      {children}
    </a>
  )
}

function toneOf(state: ReviewState, count: number): string {
  if (count === 0) return 'text-muted'
  if (state === 'wrong') return 'text-clay'
  return state === 'doubtful' ? 'text-honey' : 'text-ink'
}
