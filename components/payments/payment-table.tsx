import type { ReactNode } from 'react'
import { DataTable } from '@/components/ui/data-table'
import { PageLink } from '@/components/ui/page-link'
import { StatusChip } from '@/components/ui/status-chip'
import type { PaymentLine } from '@/lib/payments/payment'
import { formatDay, formatVnd } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

/** Payments as they were recorded; what was reversed stays, marked. */
export function PaymentTable({
  lines,
  ofOneUnit = false,
  empty,
  locale,
  words,
}: {
  lines: PaymentLine[]
  /** all of one unit, whose name need not stand at each */
  ofOneUnit?: boolean
  empty: ReactNode
  locale: Locale
  words: Words['payments']
}) {
  return (
    <DataTable
      caption={words.list}
      columns={[
        {
          key: 'code',
          header: words.code,
          primary: true,
          cell: (line) => (
            <>
              <PageLink href={`/payments/${line.id}`}>{line.code}</PageLink>
              {!ofOneUnit && (
                <span className="block text-[0.9375rem] font-normal text-muted">
                  {line.sponsor}
                </span>
              )}
            </>
          ),
        },
        { key: 'day', header: words.givenOn, cell: (line) => formatDay(line.givenOn) },
        { key: 'children', header: words.forChildren, cell: (line) => line.children.join(', ') },
        {
          key: 'form',
          header: words.form,
          cell: (line) => line.item ?? words.forms[line.form],
        },
        {
          key: 'amount',
          header: words.amount,
          align: 'end',
          cell: (line) => formatVnd(line.amountVnd, locale),
        },
        {
          key: 'state',
          header: words.standing,
          cell: (line) =>
            line.isReversed ? (
              <StatusChip meaning="closed">{words.reversed}</StatusChip>
            ) : (
              <StatusChip meaning="done">
                {line.hasVoucher ? `${words.inBook}, ${words.withVoucher}` : words.inBook}
              </StatusChip>
            ),
        },
      ]}
      empty={empty}
      rowKey={(line) => line.id}
      rows={lines}
    />
  )
}
