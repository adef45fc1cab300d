import { command } from '@/lib/platform/command'
import { done } from '@/lib/platform/outcome'
import { weighPayment } from '../given-queries'
import { paymentInput } from '../input'
import { keepVoucher, pictureOf } from '../voucher-records'

/**
 * Reads a payment back before it is recorded: amounts as understood, shares as proposed. Records
 * nothing but the picture of the voucher, so that it travels once over a slow line.
 */
export const checkPayment = command({
  act: 'payments/check',
  right: 'payment.record',
  input: paymentInput,
  prepare: (_, input) => pictureOf(input),
  async run({ viewer, tx, now, today, enter }, { voucher: _, ...input }, picture) {
    const weighed = await weighPayment(tx, viewer, input, today)
    if (weighed.kind === 'refused') return weighed
    const kept = await keepVoucher(tx, { viewer, at: now, picture, keptId: input.voucherFileId })
    if (kept.kind === 'refused') return kept
    const voucherFileId = kept.value
    if (picture && voucherFileId) {
      enter({ subject: { kind: 'file', id: voucherFileId }, details: { kind: 'voucher' } })
    }
    const { asked, taken } = weighed.value
    const parts = asked.map(({ childId, quarter, code, name }) => {
      const share = taken.find((part) => part.childId === childId && part.quarter === quarter)
      return { quarter, code, name, amountVnd: share?.amountVnd ?? 0 }
    })
    return done({ ...input, parts, voucherFileId })
  },
})
