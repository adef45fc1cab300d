import type { checkPayment } from '@/lib/payments/commands/check-payment'
import type { Outcome } from '@/lib/platform/outcome'
import { formatDay, formatNumber, formatQuarter, formatVnd } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

type Checked = Extract<
  Awaited<ReturnType<typeof checkPayment>>,
  Extract<Outcome<unknown, never>, { kind: 'done' }>
>['value']

/** What was understood, in the order it will stand on the payment's page. */
export function reviewOf(given: Checked, words: Words, locale: Locale) {
  const w = words.payments
  const { goods } = given
  return [
    { label: goods ? w.value : w.amount, value: formatVnd(given.amountVnd, locale) },
    {
      label: w.form,
      value: goods ? w.goods(goods.quantity, goods.unit, goods.item) : w.forms.cash,
    },
    ...(goods ? [{ label: w.valueBasis, value: goods.valueBasis }] : []),
    { label: w.givenOn, value: formatDay(given.givenOn) },
    { label: w.recipient, value: given.recipientName },
    { label: w.witness, value: `${given.witnessName}, ${given.witnessTitle}` },
    ...given.parts
      .filter(({ amountVnd }) => amountVnd > 0)
      .map(({ name, code, quarter, amountVnd }) => ({
        label: w.partLabel(`${name} (${code})`, formatQuarter(quarter, locale)),
        value: formatVnd(amountVnd, locale),
      })),
    { label: w.voucher, value: given.voucherFileId ? w.voucherAttached : w.voucherNone },
    ...(given.note ? [{ label: w.note, value: given.note }] : []),
  ]
}

/** The shares as proposed and the picture that was kept: what will be sent again. */
export function filledIn(given: Checked): Record<string, string> {
  const parts = given.parts.map(({ amountVnd }, index) => [
    `parts.${index}.amountVnd`,
    formatNumber(amountVnd, 'vi'),
  ])
  return {
    ...(Object.fromEntries(parts) as Record<string, string>),
    ...(given.voucherFileId && { voucherFileId: given.voucherFileId }),
  }
}
