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
  return (
    <Card className="grid content-start gap-3" labelledBy={id}>
      <h2 id={id}>{title}</h2>
      <BarList label={title} rows={lines.map(row)} />
    </Card>
  )
}
