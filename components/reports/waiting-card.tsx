import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { DataTable } from '@/components/ui/data-table'
import { CircumstanceChip } from '@/components/children/circumstance-chip'
import { daysBetween } from '@/lib/calendar/day'
import type { Standing } from '@/lib/reports/standing'
import { formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

type Props = {
  /** no more lines than these */
  most?: number
  className?: string
  standing: Standing
  locale: Locale
  words: Words['reports']['standing']
  childWords: Words['children']
}

/** Those who wait longest, by name; the whole list is one link away. */
export function WaitingCard({ most, className = '', standing, locale, words, childWords }: Props) {
  const count = standing.coverage.total - standing.coverage.supported
  const shown = standing.waiting.slice(0, most)
  const more = count - shown.length
  return (
    <Card className={`standing-waiting ${className}`} labelledBy="waiting">
      <CardHeader
        id="waiting"
        title={words.longest}
        link={{
          href: '/children?state=unsupported&sort=waiting',
          label: childWords.count(count),
        }}
      />
      <DataTable
        caption={words.longest}
        rows={shown}
        rowKey={(line) => line.id}
        empty={<p className="text-muted">{words.nobodyWaits}</p>}
        columns={[
          {
            key: 'child',
            header: words.child,
            primary: true,
            cell: (line) => (
              <>
                <a href={`/children/${line.id}`}>{line.fullName}</a>
                <small>{line.code}</small>
              </>
            ),
          },
          {
            key: 'circumstance',
            header: words.circumstance,
            cell: (line) => <CircumstanceChip line={line} words={childWords} />,
          },
          { key: 'village', header: words.village, cell: (line) => line.village ?? '–' },
          {
            key: 'waited',
            header: words.waited,
            align: 'end',
            cell: (line) =>
              line.since ? childWords.days(daysBetween(line.since, standing.on)) : '–',
          },
        ]}
      />
      {more > 0 && (
        <p className="mt-3 text-muted">{words.moreWaiting(formatNumber(more, locale))}</p>
      )}
    </Card>
  )
}
