import { Card } from '@/components/ui/card'
import { Figure } from '@/components/ui/figure'
import { formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'

type Props = {
  title: string
  figures: { href: string; label: string; count: number }[]
  locale: Locale
}

/** The figures an administrator lives by; each leads to where it is kept. */
export function KeeperFigures({ title, figures, locale }: Props) {
  return (
    <Card as="div" className="grid gap-4">
      <h2>{title}</h2>
      <div className="grid grid-cols-3 gap-5">
        {figures.map(({ href, label, count }) => (
          <Figure
            key={label}
            value={formatNumber(count, locale)}
            label={
              <a className="roomy-link text-link" href={href}>
                {label}
              </a>
            }
          />
        ))}
      </div>
    </Card>
  )
}
