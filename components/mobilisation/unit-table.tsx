import type { ReactNode } from 'react'
import { DataTable } from '@/components/ui/data-table'
import { PageLink } from '@/components/ui/page-link'
import type { Day } from '@/lib/calendar/day'
import type { UnitLine } from '@/lib/mobilisation/unit-line'
import { formatDay, formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'
import { NextStep } from './next-step'
import { StageChip } from './stage-chip'

type Props = { units: UnitLine[]; on: Day; empty: ReactNode; locale: Locale; words: Words }

/** Units with their stage, their promise, the last talk and what comes next. */
export function UnitTable({ units, on, empty, locale, words }: Props) {
  const w = words.mobilisation
  const number = (count: number) => formatNumber(count, locale)
  return (
    <DataTable
      caption={w.list}
      columns={[
        {
          key: 'unit',
          header: w.unit,
          primary: true,
          cell: ({ id, name, kind }) => (
            <>
              <PageLink href={`/mobilisation/${id}`}>{name}</PageLink>
              <small>{words.support.kinds[kind]}</small>
            </>
          ),
        },
        {
          key: 'stage',
          header: w.stage,
          cell: ({ stage }) => (
            <span className="xl:whitespace-nowrap">
              <StageChip stage={stage} words={w} />
            </span>
          ),
        },
        {
          key: 'promise',
          header: w.promise,
          align: 'end',
          cell: ({ promised }) =>
            promised === null ? (
              <span className="text-muted">{words.sponsors.unknown}</span>
            ) : (
              number(promised)
            ),
        },
        { key: 'open', header: w.open, align: 'end', cell: ({ open }) => number(open) },
        {
          key: 'last',
          header: w.last,
          cell: ({ last }) =>
            last ? (
              w.lastBy(formatDay(last.doneOn), last.by.name)
            ) : (
              <span className="text-muted">{w.none}</span>
            ),
        },
        {
          key: 'next',
          header: w.next,
          cell: (unit) => <NextStep on={on} unit={unit} words={w} />,
        },
      ]}
      empty={empty}
      rowKey={({ id }) => id}
      rows={units}
    />
  )
}
