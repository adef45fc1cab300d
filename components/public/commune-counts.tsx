import { Card } from '@/components/ui/card'
import { buttonClass } from '@/components/ui/button-look'
import { Figure } from '@/components/ui/figure'
import type { PublicCommune } from '@/lib/reports/public-counts'
import { formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

type Props = { commune: PublicCommune; locale: Locale; words: Words }

/** How one commune's work stands, in counts that point at nobody. */
export function CommuneCounts({ commune, locale, words }: Props) {
  const w = words.reports.public
  const { total, split } = commune.counts
  const name = words.office.communeOf(commune.kind, commune.name)
  return (
    <Card className="grid content-start gap-4" labelledBy={`commune-${commune.id}`}>
      <h2 id={`commune-${commune.id}`}>{w.work(name)}</h2>
      <div className={split ? 'grid grid-cols-3 gap-x-4' : undefined}>
        <Figure
          value={total === null ? w.few(commune.least) : formatNumber(total, locale)}
          label={w.total}
        />
        {split && (
          <>
            <Figure value={formatNumber(split.supported, locale)} label={w.supported} tone="leaf" />
            <Figure value={formatNumber(split.waiting, locale)} label={w.waiting} tone="honey" />
          </>
        )}
      </div>
      <p>
        <a className={buttonClass({})} href={`/help?commune=${commune.prefix}`}>
          {words.help.titleAt(name)}
        </a>
      </p>
    </Card>
  )
}
