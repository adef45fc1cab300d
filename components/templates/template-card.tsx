import type { ReactNode } from 'react'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { StatusChip } from '@/components/ui/status-chip'
import type { TemplateKind, TemplateVersion } from '@/lib/templates/template'
import { formatDay } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'
import { VersionFacts } from './version-facts'

type Props = {
  kind: TemplateKind
  /** null where the usual words hold */
  inForce: TemplateVersion | null
  /** what is recorded already and begins later */
  coming: TemplateVersion[]
  /** null where the form below shows the same one */
  sheet: ReactNode
  locale: Locale
  words: Words
}

/** A template as it stands today, and what is to come. */
export function TemplateCard({ kind, inForce, coming, sheet, locale, words }: Props) {
  const w = words.templates
  return (
    <Card labelledBy="in-force">
      <CardHeader id="in-force" lead={w.usedBy[kind]} title={w.kinds[kind]} />
      <div className={sheet ? 'grid items-start gap-6 lg:grid-cols-[2fr_3fr]' : 'grid'}>
        <div className="grid gap-4">
          <h3>{w.current}</h3>
          {inForce ? (
            <VersionFacts
              first={{ label: w.versionNo, value: inForce.versionNo }}
              version={inForce}
              locale={locale}
              words={words}
            />
          ) : (
            <p>{w.usual}</p>
          )}
          {coming.map(({ versionNo, validFrom }) => (
            <p key={versionNo}>
              <StatusChip meaning="waiting">{w.coming(versionNo, formatDay(validFrom))}</StatusChip>
            </p>
          ))}
        </div>
        {sheet}
      </div>
    </Card>
  )
}
