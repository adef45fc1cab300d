import { Card } from '@/components/ui/card'
import { Figure } from '@/components/ui/figure'
import { ProgressBar } from '@/components/ui/progress-bar'
import { totalsOf } from '@/lib/payments/fulfilment'
import type { QuarterBook } from '@/lib/payments/quarter-book'
import { formatMillions, formatNumber, formatVnd } from '@/lib/words/format'
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
  const money = (amount: number) => formatVnd(amount, locale)
  const met = totals.receivedVnd - totals.overVnd
  const notPledged = book.lines.filter(({ standing }) => standing === 'not_pledged').length
  const below = book.lines.filter(
    ({ isBelowMinimum, standing }) => isBelowMinimum && standing !== 'not_pledged',
  ).length
  return (
    <Card>
      <div className="grid gap-5">
        <div className="grid grid-cols-2 gap-5 sm:grid-cols-3">
          <Figure
            label={words.promised}
            note={
              <Notes
                lines={[money(totals.dueVnd), notPledged && words.notPledgedCount(notPledged)]}
              />
            }
            value={formatMillions(totals.dueVnd, locale)}
          />
          <Figure
            label={words.received}
            note={
              <Notes
                lines={[
                  money(totals.receivedVnd),
                  totals.overVnd > 0 && `${words.over}: ${money(totals.overVnd)}`,
                ]}
              />
            }
            tone="leaf"
            value={formatMillions(totals.receivedVnd, locale)}
          />
          <Figure
            label={words.short}
            note={<Notes lines={[money(totals.shortVnd), below > 0 && words.belowCount(below)]} />}
            tone={totals.shortVnd > 0 ? 'honey' : undefined}
            value={formatMillions(totals.shortVnd, locale)}
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

/** The exact sum, and what is to be said about it. */
function Notes({ lines }: { lines: (string | number | false)[] }) {
  return lines
    .filter((line) => typeof line === 'string')
    .map((line) => (
      <span className="block tabular-nums" key={line}>
        {line}
      </span>
    ))
}
