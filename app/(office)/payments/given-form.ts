import { textOf } from '@/app/forms/answer-form'
import type { Words } from '@/lib/words/words'

const FIELDS = [
  ...['form', 'sponsorId', 'givenOn', 'amountVnd', 'item', 'quantity', 'unit', 'valueBasis'],
  ...['recipientName', 'witnessName', 'witnessTitle', 'note', 'voucherFileId'],
]

/** What the form of a payment says, as the command reads it. */
export async function readGiven(form: FormData): Promise<Record<string, unknown>> {
  const voucher = form.get('voucher')
  const isChosen = voucher instanceof File && voucher.size > 0
  return {
    ...Object.fromEntries(FIELDS.map((name) => [name, textOf(form, name)])),
    parts: partsOf(form),
    ...(isChosen && {
      voucher: { bytes: new Uint8Array(await voucher.arrayBuffer()), fileName: voucher.name },
    }),
  }
}

/** The shares, numbered from nought without a gap. */
function partsOf(form: FormData) {
  const parts = []
  for (let index = 0; form.has(`parts.${index}.childId`); index += 1) {
    parts.push({
      childId: textOf(form, `parts.${index}.childId`),
      quarter: textOf(form, `parts.${index}.quarter`),
      amountVnd: textOf(form, `parts.${index}.amountVnd`),
    })
  }
  return parts
}

/** What the form calls its fields. */
export function givenLabels(w: Words['payments']): Record<string, string> {
  return {
    ...{ givenOn: w.givenOn, amountVnd: w.amountLabel, item: w.item, quantity: w.quantity },
    ...{ unit: w.unitOfGoods, valueBasis: w.valueBasis, recipientName: w.recipient },
    ...{ witnessName: w.witness, witnessTitle: w.witnessTitle, note: w.note },
  }
}
