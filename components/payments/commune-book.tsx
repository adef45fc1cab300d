import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterBar } from '@/components/ui/filter-bar'
import { Pagination } from '@/components/ui/pagination'
import { Tabs } from '@/components/ui/tabs'
import {
  BOOK_VIEWS,
  bookAddress,
  LINES_A_PAGE,
  matches,
  type BookFilter,
} from '@/lib/payments/book-filter'
import type { PaymentLine } from '@/lib/payments/payment'
import { byUrgency, unitsOf, type QuarterBook } from '@/lib/payments/quarter-book'
import { STANDINGS } from '@/lib/payments/status'
import { formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'
import { LineTable } from './line-table'
import { PaymentList } from './payment-list'
import { QuarterFigures } from './quarter-figures'
import { QuarterTabs } from './quarter-tabs'
import { UnitTable } from './unit-table'

type Props = {
  book: QuarterBook
  paid: { lines: PaymentLine[]; total: number }
  filter: BookFilter
  isOver: boolean
  mayRecord: boolean
  locale: Locale
  words: Words
}

/** The quarter for the office: sums, then every child, every unit or every payment. */
export function CommuneBook(props: Props) {
  const { book, filter, paid, locale, words } = props
  const w = words.payments
  const tabs = BOOK_VIEWS.map((view) => ({
    href: bookAddress(filter, { view, unit: view === 'units' ? null : filter.unit }),
    label: w.views[view],
    current: view === filter.view,
  }))
  return (
    <>
      <QuarterTabs
        current={book.quarter}
        filter={filter}
        label={w.quarters}
        locale={locale}
        quarters={book.quarters}
      />
      {book.lines.length === 0 ? (
        <EmptyState icon="payment" title={w.noLines}>
          {w.noLinesText}
        </EmptyState>
      ) : (
        <>
          <QuarterFigures book={book} locale={locale} words={w} />
          <Tabs label={w.viewsLabel} tabs={tabs} />
          {filter.view === 'children' && <LinesByChild {...props} />}
          {filter.view === 'units' && (
            <Card labelledBy="units-title">
              <CardHeader id="units-title" title={w.byUnit} />
              <UnitTable filter={filter} locale={locale} units={unitsOf(book.lines)} words={w} />
            </Card>
          )}
        </>
      )}
      {(filter.view === 'payments' || book.lines.length === 0) && (
        <PaymentList filter={filter} locale={locale} paid={paid} words={words} />
      )}
    </>
  )
}

function LinesByChild({ book, filter, isOver, mayRecord, locale, words }: Props) {
  const w = words.payments
  const found = byUrgency(book.lines.filter((line) => matches(line, filter)))
  const from = (filter.page - 1) * LINES_A_PAGE
  const shown = found.slice(from, from + LINES_A_PAGE)
  const turn = (page: number) => bookAddress(filter, { page })
  const { pages } = words.shell
  return (
    <Card labelledBy="lines-title">
      <CardHeader id="lines-title" title={w.byChild} />
      <div className="grid gap-4">
        <LineFilter book={book} filter={filter} words={words} />
        <LineTable
          isOver={isOver}
          lines={shown}
          locale={locale}
          mayRecord={mayRecord}
          quarter={book.quarter}
          words={words}
        />
        {found.length > LINES_A_PAGE && (
          <Pagination
            label={pages.label}
            next={
              from + LINES_A_PAGE < found.length
                ? { href: turn(filter.page + 1), label: pages.next }
                : null
            }
            previous={
              filter.page > 1 ? { href: turn(filter.page - 1), label: pages.previous } : null
            }
            summary={pages.range(from + 1, from + shown.length, formatNumber(found.length, locale))}
          />
        )}
      </div>
    </Card>
  )
}

function LineFilter({ book, filter, words }: Pick<Props, 'book' | 'filter' | 'words'>) {
  const w = words.payments
  const { filters } = words.shell
  const units = unitsOf(book.lines)
  const standings = [
    ...STANDINGS.map((standing) => ({ value: standing, label: w.standings[standing] })),
    { value: 'below_minimum', label: w.belowMinimum },
  ]
  const unit = units.find(({ sponsorId }) => sponsorId === filter.unit)
  const standing = standings.find(({ value }) => value === filter.standing)
  const removed = (label: string, change: Partial<BookFilter>) => ({
    label,
    removeHref: bookAddress(filter, change),
    removeLabel: filters.remove(label),
  })
  return (
    <FilterBar
      action="/payments"
      active={[
        ...(unit ? [removed(unit.sponsor, { unit: null })] : []),
        ...(standing ? [removed(standing.label, { standing: null })] : []),
      ]}
      clear={{
        href: bookAddress(filter, { unit: null, standing: null }),
        label: filters.clear,
      }}
      foldLabel={filters.fold}
      hidden={{ quarter: book.quarter }}
      label={filters.label}
      selects={[
        {
          name: 'unit',
          label: w.unit,
          value: filter.unit ?? '',
          options: [
            { value: '', label: w.anyUnit },
            ...units.map(({ sponsorId, sponsor }) => ({ value: sponsorId, label: sponsor })),
          ],
        },
        {
          name: 'standing',
          label: w.standing,
          value: filter.standing ?? '',
          options: [{ value: '', label: w.anyStanding }, ...standings],
        },
      ]}
      submitLabel={filters.submit}
    />
  )
}
