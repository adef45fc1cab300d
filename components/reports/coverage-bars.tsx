import { BarList, type BarRow } from '@/components/ui/bar-list'
import { Card } from '@/components/ui/card'
import type { Coverage } from '@/lib/reports/standing'
import { formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

type Line = Coverage & { key: string; name: string; href?: string }
type Props = {
  id: string
  title: string
  lines: Line[]
  locale: Locale
  words: Words['reports']['standing']
}

/** Lines that fit on the printed page; how many more there are stands below them there. */
const PRINTED = 12

/** Coverage line by line: how many of how many. */
export function CoverageBars({ id, title, lines, locale, words }: Props) {
  const row = ({ key, name, href, total, supported }: Line): BarRow => ({
    key,
    label: href ? (
      <a className="roomy-link text-link" href={href}>
        {name}
      </a>
    ) : (
      name
    ),
    value: supported,
    max: total,
    text: words.share(formatNumber(supported, locale), formatNumber(total, locale)),
  })
  const rest = lines.slice(PRINTED)
  return (
    <Card className="grid content-start gap-3" labelledBy={id}>
      <h2 id={id}>{title}</h2>
      <BarList label={title} rows={lines.slice(0, PRINTED).map(row)} />
      {rest.length > 0 && (
        <>
          <div className="no-print">
            <BarList label={words.others(title)} rows={rest.map(row)} />
          </div>
          <p className="print-only">
            {words.moreVillages(
              formatNumber(rest.length, locale),
              formatNumber(sumOf(rest, 'supported'), locale),
              formatNumber(sumOf(rest, 'total'), locale),
            )}
          </p>
        </>
      )}
    </Card>
  )
}

function sumOf(lines: readonly Line[], figure: 'supported' | 'total'): number {
  return lines.reduce((sum, line) => sum + line[figure], 0)
}
