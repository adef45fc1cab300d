import { DataTable } from '@/components/ui/data-table'
import type { JobLine } from '@/lib/access/job-run-line'
import { formatInstant, formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'
import { RunChip } from './run-chip'

type Props = { jobs: JobLine[]; locale: Locale; words: Words }

/** What the house does by itself: how it went last, and when it goes next. */
export function JobTable({ jobs, locale, words: { jobs: w } }: Props) {
  return (
    <DataTable
      caption={w.title}
      rows={jobs}
      rowKey={({ kind }) => kind}
      columns={[
        {
          key: 'job',
          header: w.job,
          primary: true,
          cell: ({ kind }) => (
            <>
              {w.kinds[kind]}
              <span className="block text-[0.9375rem] font-normal text-muted">{w.about[kind]}</span>
            </>
          ),
        },
        {
          key: 'last',
          header: w.last,
          cell: ({ last }) =>
            last ? (
              <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <span className="whitespace-nowrap tabular-nums">
                  {formatInstant(last.startedAt, locale)}
                </span>
                <RunChip standing={last.standing} words={w} />
              </div>
            ) : (
              w.never
            ),
        },
        {
          key: 'next',
          header: w.next,
          cell: ({ next }) => (
            <span className="whitespace-nowrap tabular-nums">{formatInstant(next, locale)}</span>
          ),
        },
        {
          key: 'failed',
          header: w.failedCount,
          align: 'end',
          cell: ({ failed }) => formatNumber(failed, locale),
        },
      ]}
    />
  )
}
