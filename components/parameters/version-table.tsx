import type { ReactNode } from 'react'
import { DataTable } from '@/components/ui/data-table'
import { StatusChip, type StatusMeaning } from '@/components/ui/status-chip'
import type { ParameterKey } from '@/lib/parameters/parameter'
import type { ParameterStanding, ParameterVersion } from '@/lib/parameters/validity'
import { formatDay, formatInstant } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'
import { parameterText } from './parameter-text'

const MEANINGS: Record<ParameterStanding, StatusMeaning> = {
  in_force: 'done',
  coming: 'waiting',
  past: 'closed',
  replaced: 'closed',
}

export type ShownVersion = ParameterVersion & { key: ParameterKey; standing: ParameterStanding }

type Props = {
  caption: string
  versions: ShownVersion[]
  /** whether each line says which parameter it is of */
  isOfAll: boolean
  empty: ReactNode
  locale: Locale
  words: Words['parameters']
}

/** Values that were recorded, the newest first; a mistake stays beside what put it right. */
export function VersionTable({ caption, versions, isOfAll, empty, locale, words: w }: Props) {
  const text = ({ key, value }: ShownVersion) => parameterText(key, value, locale, w)
  return (
    <DataTable
      caption={caption}
      empty={empty}
      rowKey={({ key, versionNo }) => `${key} ${versionNo}`}
      rows={versions}
      columns={[
        {
          key: 'value',
          header: isOfAll ? w.name : w.value,
          primary: true,
          cell: (one) => (
            <>
              {isOfAll && <>{w.names[one.key]}: </>}
              <span className="whitespace-nowrap">{text(one)}</span>
            </>
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
          key: 'checked',
          header: w.checkedOn,
          cell: ({ checkedOn }) => (
            <span className="whitespace-nowrap">{formatDay(checkedOn)}</span>
          ),
        },
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
