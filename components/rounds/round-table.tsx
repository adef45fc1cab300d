import type { ReactNode } from 'react'
import { DataTable } from '@/components/ui/data-table'
import { PageLink } from '@/components/ui/page-link'
import { daysBetween, type Day } from '@/lib/calendar/day'
import type { RoundLine } from '@/lib/rounds/round'
import { formatDay, formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'
import { RoundChip } from './round-chip'

type Props = { rounds: RoundLine[]; today: Day; empty: ReactNode; locale: Locale; words: Words }

/** Review rounds, each with its day and how many places have answered. */
export function RoundTable({ rounds, today, empty, locale, words }: Props) {
  const w = words.rounds
  return (
    <DataTable
      caption={w.title}
      columns={[
        {
          key: 'title',
          header: w.name,
          primary: true,
          cell: ({ id, title }) => <PageLink href={`/rounds/${id}`}>{title}</PageLink>,
        },
        {
          key: 'answered',
          header: w.answered,
          align: 'end',
          cell: ({ answered, asked }) =>
            w.answeredOf(formatNumber(answered, locale), formatNumber(asked, locale)),
        },
        {
          key: 'due',
          header: w.dueOn,
          align: 'end',
          cell: ({ dueOn, status }) => (
            <span className="whitespace-nowrap">
              {formatDay(dueOn)}
              {status !== 'closed' && (
                <small className="block text-muted">{w.daysLeft(daysBetween(today, dueOn))}</small>
              )}
            </span>
          ),
        },
        {
          key: 'status',
          header: w.status,
          cell: ({ status }) => <RoundChip status={status} words={w} />,
        },
      ]}
      empty={empty}
      rowKey={({ id }) => id}
      rows={rounds}
    />
  )
}
