import { DataTable } from '@/components/ui/data-table'
import { PageLink } from '@/components/ui/page-link'
import { bookAddress, type BookFilter } from '@/lib/payments/book-filter'
import { totalsOf } from '@/lib/payments/fulfilment'
import type { UnitLine } from '@/lib/payments/quarter-book'
import { formatVnd } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

/** What each unit promised, gave and owes in the quarter; its name leads to its children. */
export function UnitTable({
  units,
  filter,
  locale,
  words,
}: {
  units: UnitLine[]
  filter: BookFilter
  locale: Locale
  words: Words['payments']
}) {
  const money = (amount: number) => formatVnd(amount, locale)
  const total = totalsOf(units)
  const children = units.reduce((sum, unit) => sum + unit.children, 0)
  return (
    <DataTable
      caption={words.byUnit}
      columns={[
        {
          key: 'unit',
          header: words.unit,
          primary: true,
          cell: (unit) => (
            <PageLink href={bookAddress(filter, { view: 'children', unit: unit.sponsorId })}>
              {unit.sponsor}
            </PageLink>
          ),
        },
        { key: 'children', header: words.childCount, align: 'end', cell: (unit) => unit.children },
        {
          key: 'due',
          header: words.promised,
          align: 'end',
          cell: (unit) => money(unit.dueVnd),
        },
        {
          key: 'received',
          header: words.received,
          align: 'end',
          cell: (unit) => money(unit.receivedVnd),
        },
        {
          key: 'short',
          header: words.short,
          align: 'end',
          cell: (unit) => money(unit.shortVnd),
        },
      ]}
      footer={[
        words.total,
        String(children),
        money(total.dueVnd),
        money(total.receivedVnd),
        money(total.shortVnd),
      ]}
      rowKey={(unit) => unit.sponsorId}
      rows={units}
    />
  )
}
