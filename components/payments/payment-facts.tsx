import { Banner } from '@/components/ui/banner'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { DataTable } from '@/components/ui/data-table'
import { DescriptionList } from '@/components/ui/description-list'
import { PageLink } from '@/components/ui/page-link'
import type { PaymentSheet } from '@/lib/payments/payment-sheet'
import { formatDay, formatInstant, formatQuarter, formatVnd } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

type Props = { payment: PaymentSheet; locale: Locale; words: Words }

/** What was given, by whom, to whom, before whom; and whether it still counts. */
export function PaymentFacts({ payment, locale, words }: Props) {
  const w = words.payments
  const { goods, reversal } = payment
  return (
    <>
      {reversal && (
        <Banner kind="waiting" title={w.reversedTitle}>
          <p>{reversal.reason}</p>
          <p>{w.reversedBy(reversal.reversedBy, formatInstant(reversal.reversedAt, locale))}</p>
        </Banner>
      )}
      <Card>
        <DescriptionList
          facts={[
            { label: goods ? w.value : w.amount, value: formatVnd(payment.amountVnd, locale) },
            { label: w.unit, value: payment.sponsor },
            { label: w.givenOn, value: formatDay(payment.givenOn) },
            {
              label: w.form,
              value: goods ? w.goods(goods.quantity, goods.unit, goods.item) : w.forms.cash,
            },
            ...(goods ? [{ label: w.valueBasis, value: goods.valueBasis }] : []),
            { label: w.recipient, value: payment.recipientName },
            { label: w.witness, value: `${payment.witnessName}, ${payment.witnessTitle}` },
            ...(payment.note ? [{ label: w.note, value: payment.note }] : []),
            {
              label: w.recordedBy,
              value: `${payment.recordedBy}, ${formatInstant(payment.recordedAt, locale)}`,
            },
          ]}
          none={words.shell.none}
        />
      </Card>
      <PaymentParts {...{ payment, locale, words }} />
      <Voucher {...{ payment, locale, words }} />
    </>
  )
}

function PaymentParts({ payment, locale, words }: Props) {
  const w = words.payments
  return (
    <Card labelledBy="parts-title">
      <CardHeader id="parts-title" title={w.parts} />
      <DataTable
        caption={w.parts}
        columns={[
          {
            key: 'child',
            header: w.child,
            primary: true,
            cell: (part) => (
              <>
                <PageLink href={`/children/${part.childId}`}>{part.name}</PageLink>
                <span className="block text-[0.9375rem] font-normal text-muted">{part.code}</span>
              </>
            ),
          },
          {
            key: 'quarter',
            header: w.quarter,
            cell: (part) => formatQuarter(part.quarter, locale),
          },
          {
            key: 'amount',
            header: w.amount,
            align: 'end',
            cell: (part) => formatVnd(part.amountVnd, locale),
          },
        ]}
        footer={[w.total, '', formatVnd(payment.amountVnd, locale)]}
        rowKey={(part) => `${part.childId} ${part.quarter}`}
        rows={payment.parts}
      />
    </Card>
  )
}

function Voucher({ payment: { voucher, code }, words }: Props) {
  const w = words.payments
  const address = voucher && `/api/files/${voucher.id}`
  return (
    <Card labelledBy="voucher-title">
      <CardHeader id="voucher-title" title={w.voucher} />
      {!address && <p className="text-muted">{w.voucherNone}</p>}
      {address && voucher.contentType === 'image/jpeg' && (
        <a href={address}>
          <img
            alt={w.voucherAlt(code)}
            className="max-h-[32rem] max-w-full rounded-control border border-line"
            src={address}
          />
        </a>
      )}
      {address && voucher.contentType !== 'image/jpeg' && (
        <a className="text-link" href={address}>
          {w.openVoucher}
        </a>
      )}
    </Card>
  )
}
