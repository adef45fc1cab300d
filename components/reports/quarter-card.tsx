import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { ColumnChart } from '@/components/ui/column-chart'
import { DescriptionList } from '@/components/ui/description-list'
import { ProgressBar } from '@/components/ui/progress-bar'
import { fulfilledPercent, type Standing } from '@/lib/reports/standing'
import { formatMillions, formatNumber, formatQuarter, formatVnd } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

type Props = { standing: Standing; locale: Locale; words: Words['reports']['standing'] }

/** This quarter's promises against what arrived, and the quarters before. */
export function QuarterCard({ standing, locale, words }: Props) {
  const current = standing.trend.at(-1)
  if (!current) {
    return (
      <Card as="div">
        <p className="text-muted">{words.noQuarter}</p>
      </Card>
    )
  }
  const money = (amount: number) => formatVnd(amount, locale)
  return (
    <Card className="grid content-start gap-3" labelledBy="quarter">
      <CardHeader
        id="quarter"
        title={words.quarter(formatQuarter(current.quarter, locale))}
        link={{ href: '/payments', label: words.all }}
      />
      <ProgressBar
        label={words.fulfilled}
        text={words.percent(fulfilledPercent(current))}
        value={current.dueVnd - current.shortVnd}
        max={current.dueVnd}
      />
      <DescriptionList
        none="–"
        facts={[
          { label: words.due, value: money(current.dueVnd) },
          { label: words.received, value: money(current.receivedVnd) },
          { label: words.short, value: money(current.shortVnd) },
        ]}
      />
      {standing.childrenShort > 0 && (
        <p className="text-muted">
          {words.childrenShort(formatNumber(standing.childrenShort, locale))}
        </p>
      )}
      {standing.trend.length > 1 && (
        <>
          <h3>{words.trend}</h3>
          <ColumnChart
            title={words.trend}
            groupHeader={words.quarterHeader}
            figuresLabel={words.figures}
            series={[
              { name: words.due, fill: 'sand' },
              { name: words.received, fill: 'leaf' },
            ]}
            groups={standing.trend.map((one) => ({
              label: formatQuarter(one.quarter, locale),
              note: words.percent(fulfilledPercent(one)),
              values: [one.dueVnd, one.receivedVnd].map((value) => ({
                value,
                text: formatMillions(value, locale),
              })),
            }))}
          />
        </>
      )}
    </Card>
  )
}
