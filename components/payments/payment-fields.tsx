import { MoneyField } from '@/components/money/money-field'
import { DayField } from '@/components/ui/day-field'
import { FieldSet } from '@/components/ui/field-set'
import { FileSizeGuard } from '@/components/ui/file-size-guard'
import { KeptFileField } from '@/components/ui/kept-file-field'
import { RadioGroup } from '@/components/ui/radio-group'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import type { Day } from '@/lib/calendar/day'
import { PAYMENT_FORMS } from '@/lib/payments/payment'
import type { PaymentStart } from '@/lib/payments/payment-form'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'
import { OnlyPart, PartFields } from './part-fields'

/** As the hint says and the server holds to. */
const MOST_VOUCHER_BYTES = 8 * 1024 * 1024

type Props = { start: PaymentStart; today: Day; locale: Locale; words: Words }

/** Everything one act needs: what, when, who received, who saw it, the voucher, whose share. */
export function PaymentFields({ start, today, locale, words }: Props) {
  const w = words.payments
  const { shell } = words
  const [first] = start.parts
  const only = start.parts.length === 1 ? first : undefined
  const open = only ? only.dueVnd - only.receivedVnd : 0
  return (
    // The goods' fields show when goods are chosen, by style alone: no script decides what is asked.
    <div className="form group/given">
      <input name="sponsorId" type="hidden" value={start.sponsorId} />
      {only && <OnlyPart locale={locale} part={only} words={words} />}
      <RadioGroup
        choices={PAYMENT_FORMS.map((form) => ({ value: form, label: w.forms[form] }))}
        defaultValue={PAYMENT_FORMS[0]}
        label={w.formLabel}
        name="form"
      />
      <MoneyField
        defaultValue={open > 0 ? open : null}
        hint={`${w.amountHint} ${shell.moneyHint}`}
        label={w.amountLabel}
        name="amountVnd"
        readsAs={shell.moneyReadsAs}
        required
      />
      <div className="group-has-[input[value=cash]:checked]/given:hidden">
        <GoodsFields words={w} />
      </div>
      <DayField
        defaultValue={today}
        hint={w.givenOnHint}
        label={w.givenOn}
        name="givenOn"
        required
      />
      <FieldSet legend={w.handedOver}>
        <TextField
          autoComplete="off"
          defaultValue={start.recipient}
          hint={w.recipientHint}
          label={w.recipient}
          name="recipientName"
          required
        />
        <TextField
          autoComplete="off"
          hint={w.witnessHint}
          label={w.witness}
          name="witnessName"
          required
        />
        <TextField autoComplete="off" label={w.witnessTitle} name="witnessTitle" required />
      </FieldSet>
      <FileSizeGuard mostBytes={MOST_VOUCHER_BYTES} tooLarge={words.files.refusals.file_too_big()}>
        <KeptFileField
          accept="image/jpeg,image/png,image/webp,application/pdf"
          hint={w.voucherHint}
          keptHint={w.voucherKept}
          keptName="voucherFileId"
          label={w.voucher}
          name="voucher"
          optional={shell.optional}
        />
      </FileSizeGuard>
      {!only && <PartFields locale={locale} parts={start.parts} words={words} />}
      <TextArea label={w.note} name="note" optional={shell.optional} rows={2} />
    </div>
  )
}

function GoodsFields({ words: w }: { words: Words['payments'] }) {
  return (
    <FieldSet legend={w.goodsLegend}>
      <TextField hint={w.itemHint} label={w.item} name="item" />
      <TextField inputMode="numeric" label={w.quantity} name="quantity" short />
      <TextField hint={w.unitOfGoodsHint} label={w.unitOfGoods} name="unit" short />
      <TextField hint={w.valueBasisHint} label={w.valueBasis} name="valueBasis" />
    </FieldSet>
  )
}
