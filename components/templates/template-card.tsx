import type { ReactNode } from 'react'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { DescriptionList } from '@/components/ui/description-list'
import { StatusChip } from '@/components/ui/status-chip'
import type { TemplateKind, TemplateVersion } from '@/lib/templates/template'
import { formatDay } from '@/lib/words/format'
import type { Words } from '@/lib/words/words'

type Props = {
  kind: TemplateKind
  /** null where the usual words hold */
  inForce: TemplateVersion | null
  /** what is recorded already and begins later */
  coming: TemplateVersion[]
  sheet: ReactNode
  words: Words
}

/** A template as it stands today, and what is to come. */
export function TemplateCard({ kind, inForce, coming, sheet, words }: Props) {
  const w = words.templates
  return (
    <Card labelledBy="in-force">
      <CardHeader id="in-force" lead={w.usedBy[kind]} title={w.kinds[kind]} />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <div className="grid gap-4">
          <h3>{w.current}</h3>
          {inForce ? (
            <DescriptionList
              facts={[
                { label: w.versionNo, value: inForce.versionNo },
                { label: w.validFrom, value: formatDay(inForce.validFrom) },
                { label: w.source, value: inForce.source },
                { label: w.recordedBy, value: inForce.recordedBy },
              ]}
              none={words.shell.none}
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
