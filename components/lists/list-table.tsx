import { DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageLink } from '@/components/ui/page-link'
import { StatusChip } from '@/components/ui/status-chip'
import type { ListLine } from '@/lib/lists/list'
import { shareDoneBefore } from '@/lib/lists/writing'
import { formatInstant, formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

/** Lists taken in so far, each with where it stands. */
export function ListTable({
  lists,
  locale,
  words,
}: {
  lists: ListLine[]
  locale: Locale
  words: Words
}) {
  const w = words.intake
  const empty = (
    <EmptyState
      title={w.emptyTitle}
      icon="list"
      action={
        <LinkButton href="/lists/new" tone="primary">
          {w.add}
        </LinkButton>
      }
    >
      {w.emptyText}
    </EmptyState>
  )
  return (
    <DataTable
      caption={w.caption}
      rows={lists}
      rowKey={({ id }) => id}
      empty={empty}
      columns={[
        {
          key: 'file',
          header: w.file,
          primary: true,
          cell: ({ id, fileName }) => <PageLink href={`/lists/${id}`}>{fileName}</PageLink>,
        },
        { key: 'kind', header: w.kind, cell: ({ kind }) => w.kinds[kind] },
        {
          key: 'received',
          header: w.received,
          cell: ({ receivedAt }) => formatInstant(receivedAt, locale),
        },
        { key: 'by', header: w.by, cell: ({ receivedBy }) => receivedBy },
        {
          key: 'state',
          header: w.state,
          cell: ({ counts, writing }) => (
            <span className="xl:whitespace-nowrap">
              <StatusChip meaning={!counts ? 'waiting' : counts.undoneAt ? 'closed' : 'done'}>
                {counts
                  ? counts.undoneAt
                    ? w.undone
                    : w.committed
                  : writing
                    ? w.writing.chip(shareDoneBefore(writing))
                    : w.waiting}
              </StatusChip>
            </span>
          ),
        },
        {
          key: 'counts',
          header: w.counts,
          cell: ({ counts }) =>
            counts &&
            w.countsOf(
              formatNumber(counts.new, locale),
              formatNumber(counts.changed, locale),
              formatNumber(counts.same, locale),
            ),
        },
      ]}
    />
  )
}
