import type { ReactNode } from 'react'
import { DataTable } from '@/components/ui/data-table'
import type { ParameterKey } from '@/lib/parameters/parameter'
import type { ParameterStanding, ParameterVersion } from '@/lib/parameters/validity'
import { formatDay } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'
import { parameterText } from './parameter-text'
import { versionColumns } from './version-columns'

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
  const { from, standing, source, by } = versionColumns<ShownVersion>(locale, w)
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
        from,
        standing,
        source,
        {
          key: 'checked',
          header: w.checkedOn,
          cell: ({ checkedOn }) => (
            <span className="whitespace-nowrap">{formatDay(checkedOn)}</span>
          ),
        },
        by,
      ]}
    />
  )
}
