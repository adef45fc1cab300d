import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { Figure } from '@/components/ui/figure'
import { StackedBar } from '@/components/ui/stacked-bar'
import { percentOf, type Standing } from '@/lib/reports/standing'
import { formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

type Props = {
  link: { href: string; label: string }
  standing: Standing
  locale: Locale
  words: Words['reports']['standing']
}

/** How many have somebody, and who still waits: the figure a chairman looks for. */
export function CoverageCard({ link, standing, locale, words }: Props) {
  const { total, supported } = standing.coverage
  const marked = standing.waitingEspeciallyDifficult
  const percent = percentOf(supported, total)
  return (
    <Card className="grid content-start gap-3" labelledBy="coverage">
      <CardHeader id="coverage" title={words.coverage} link={link} />
      <Figure
        beside
        value={formatNumber(supported, locale)}
        label={words.ofChildren(formatNumber(total, locale), percent ?? 0)}
      />
      <StackedBar
        label={words.coverage}
        parts={[
          {
            label: words.supported,
            value: supported,
            fill: 'leaf',
            href: '/children?state=supported',
          },
          {
            label: words.waitingEspecially,
            value: marked,
            fill: 'honey',
            href: '/children?state=unsupported&marked=yes',
          },
          {
            label: words.waitingOther,
            value: total - supported - marked,
            fill: 'sand',
            href: '/children?state=unsupported&marked=no',
          },
        ]}
        total={{ label: words.total, value: formatNumber(total, locale) }}
      />
    </Card>
  )
}
