import { Figure } from '@/components/ui/figure'
import type { Coverage } from '@/lib/assignments/proposal-line'
import { formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

/** How far the work has come: covered, waiting, and on whose desk the rest lies. */
export function AssignmentFigures(props: {
  coverage: Coverage
  waiting: number
  counts: { toReview: number; toDecide: number; returned: number }
  words: Words
  locale: Locale
}) {
  const { coverage, counts, locale } = props
  const w = props.words.assignments
  const number = (value: number) => formatNumber(value, locale)
  return (
    <div className="card mb-6 grid grid-cols-2 gap-x-6 gap-y-4 sm:grid-cols-3 lg:grid-cols-5">
      <Figure
        label={w.coverage}
        tone="leaf"
        value={w.coverageOf(number(coverage.supported), number(coverage.total))}
      />
      <Figure
        label={w.waitingFigure}
        tone={props.waiting > 0 ? 'honey' : undefined}
        value={number(props.waiting)}
      />
      <Figure label={w.toReviewFigure} value={number(counts.toReview)} />
      <Figure label={w.toDecideFigure} value={number(counts.toDecide)} />
      <Figure
        label={w.returnedFigure}
        tone={counts.returned > 0 ? 'clay' : undefined}
        value={number(counts.returned)}
      />
    </div>
  )
}
