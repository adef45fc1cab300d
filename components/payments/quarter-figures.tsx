import { Card } from '@/components/ui/card'
import { Figure } from '@/components/ui/figure'
import { ProgressBar } from '@/components/ui/progress-bar'
import { totalsOf } from '@/lib/payments/fulfilment'
import type { QuarterBook } from '@/lib/payments/quarter-book'
import { formatNumber, formatVnd } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

/** The quarter in three figures and a bar. */
export function QuarterFigures({
  book,
  locale,
  words,
}: {
  book: QuarterBook
  locale: Locale
  words: Words['payments']
}) {
  const totals = totalsOf(book.lines)
  const met = totals.receivedVnd - totals.overVnd
  const notPledged = book.lines.filter(({ standing }) => standing === 'not_pledged').length
  const below = book.lines.filter(
    ({ isBelowMinimum, standing }) => isBelowMinimum && standing !== 'not_pledged',
  ).length
  return (
    <Card>
      <div className="grid gap-5">
        <div className="grid gap-5 sm:grid-cols-3">
          <Figure
            label={words.promised}
            note={notPledged > 0 && words.notPledgedCount(notPledged)}
            value={formatVnd(totals.dueVnd, locale)}
          />
          <Figure
            label={words.received}
            note={totals.overVnd > 0 && `${words.over}: ${formatVnd(totals.overVnd, locale)}`}
            tone="leaf"
            value={formatVnd(totals.receivedVnd, locale)}
          />
          <Figure
            label={words.short}
            note={below > 0 && words.belowCount(below)}
            tone={totals.shortVnd > 0 ? 'honey' : undefined}
            value={formatVnd(totals.shortVnd, locale)}
          />
        </div>
        {totals.dueVnd > 0 && (
          <ProgressBar
            label={words.fulfilled}
            max={totals.dueVnd}
            text={`${formatNumber(Math.floor((met / totals.dueVnd) * 100), locale)}%`}
            value={met}
          />
        )}
        {book.minimumVnd !== null && (
          <p className="text-[0.9375rem] text-muted">{words.minimum(book.minimumVnd)}</p>
        )}
      </div>
    </Card>
  )
}
