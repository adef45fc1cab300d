import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { EmptyState } from '@/components/ui/empty-state'
import { Pagination } from '@/components/ui/pagination'
import { bookAddress, PAYMENTS_A_PAGE, type BookFilter } from '@/lib/payments/book-filter'
import type { PaymentLine } from '@/lib/payments/payment'
import { formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'
import { PaymentTable } from './payment-table'

/** One page of what was recorded. */
export function PaymentList({
  paid,
  ofOneUnit,
  filter,
  locale,
  words,
}: {
  paid: { lines: PaymentLine[]; total: number }
  ofOneUnit?: boolean
  filter: BookFilter
  locale: Locale
  words: Words
}) {
  const w = words.payments
  const { pages } = words.shell
  const from = (filter.paid - 1) * PAYMENTS_A_PAGE
  const turn = (page: number) => bookAddress(filter, { paid: page, page: filter.page })
  const empty = (
    <EmptyState icon="payment" level={3} title={w.noPayments}>
      {w.noPaymentsText}
    </EmptyState>
  )
  return (
    <Card labelledBy="list-title">
      <CardHeader id="list-title" title={w.list} />
      <PaymentTable {...{ empty, ofOneUnit, locale }} lines={paid.lines} words={w} />
      {paid.total > PAYMENTS_A_PAGE && (
        <Pagination
          label={pages.label}
          next={
            from + PAYMENTS_A_PAGE < paid.total
              ? { href: turn(filter.paid + 1), label: pages.next }
              : null
          }
          previous={filter.paid > 1 ? { href: turn(filter.paid - 1), label: pages.previous } : null}
          summary={pages.range(
            from + 1,
            from + paid.lines.length,
            formatNumber(paid.total, locale),
          )}
        />
      )}
    </Card>
  )
}
