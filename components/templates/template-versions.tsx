import type { ReactNode } from 'react'
import { DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { StatusChip, type StatusMeaning } from '@/components/ui/status-chip'
import type { ParameterStanding } from '@/lib/parameters/validity'
import type { TemplateVersion } from '@/lib/templates/template'
import { formatDay, formatInstant } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

const MEANINGS: Record<ParameterStanding, StatusMeaning> = {
  in_force: 'done',
  coming: 'waiting',
  past: 'closed',
  replaced: 'closed',
}

export type ShownTemplate = TemplateVersion & { standing: ParameterStanding; sheet: ReactNode }

type Props = { versions: ShownTemplate[]; locale: Locale; words: Words['templates'] }

/** All versions, the newest first, each with the sheet it prints. */
export function TemplateVersions({ versions, locale, words: w }: Props) {
  return (
    <DataTable
      caption={w.history}
      empty={<EmptyState title={w.noHistory}>{w.noHistoryText}</EmptyState>}
      rowKey={({ versionNo }) => String(versionNo)}
      rows={versions}
      columns={[
        {
          key: 'version',
          header: w.versionNo,
          primary: true,
          cell: ({ versionNo, sheet }) => (
            <details>
              <summary className="whitespace-nowrap">{w.version(versionNo)}</summary>
              <div className="mt-2 max-w-xl font-normal">{sheet}</div>
            </details>
          ),
        },
        {
          key: 'from',
          header: w.validFrom,
          cell: ({ validFrom }) => (
            <span className="whitespace-nowrap">{formatDay(validFrom)}</span>
          ),
        },
        {
          key: 'standing',
          header: w.standing,
          cell: ({ standing }) => (
            <StatusChip meaning={MEANINGS[standing]}>{w.standings[standing]}</StatusChip>
          ),
        },
        { key: 'source', header: w.source, cell: ({ source }) => source },
        {
          key: 'by',
          header: w.recordedBy,
          cell: ({ recordedBy, recordedAt }) => (
            <>
              {recordedBy}
              <span className="block text-muted">{formatInstant(recordedAt, locale)}</span>
            </>
          ),
        },
      ]}
    />
  )
}
