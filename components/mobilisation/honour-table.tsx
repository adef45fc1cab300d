import type { ReactNode } from 'react'
import { DataTable } from '@/components/ui/data-table'
import { PageLink } from '@/components/ui/page-link'
import type { Honoured } from '@/lib/mobilisation/honour'
import { formatDay, formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

type Props = { units: Honoured[]; empty: ReactNode; locale: Locale; words: Words }

/** Who lets itself be named, by kind: never how much was given. */
export function HonourTable({ units, empty, locale, words }: Props) {
  const w = words.mobilisation
  return (
    <DataTable
      caption={w.honourTitle}
      columns={[
        {
          key: 'unit',
          header: w.unit,
          primary: true,
          cell: ({ id, name }) => <PageLink href={`/mobilisation/${id}`}>{name}</PageLink>,
        },
        { key: 'kind', header: w.kind, cell: ({ kind }) => words.support.kinds[kind] },
        {
          key: 'children',
          header: w.supporting,
          align: 'end',
          cell: ({ children }) =>
            children === 0 ? (
              <span className="text-muted">{w.before}</span>
            ) : (
              formatNumber(children, locale)
            ),
        },
        { key: 'since', header: w.since, align: 'end', cell: ({ since }) => formatDay(since) },
        {
          key: 'consent',
          header: w.consentedOn,
          align: 'end',
          cell: ({ consentedOn }) => formatDay(consentedOn),
        },
      ]}
      empty={empty}
      rowKey={({ id }) => id}
      rows={units}
    />
  )
}
