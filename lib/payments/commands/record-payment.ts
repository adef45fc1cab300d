import { keepOnList } from '@/lib/children/records'
import { command } from '@/lib/platform/command'
import { done } from '@/lib/platform/outcome'
import { weighPayment } from '../given-queries'
import { paymentInput } from '../input'
import { addPayment } from '../records'
import { keepVoucher, pictureOf } from '../voucher-records'

/** Records what a unit gave, who received it and who witnessed it: one act, one entry, one effect. */
export const recordPayment = command({
  act: 'payments/record',
  right: 'payment.record',
  input: paymentInput,
  constraints: {
    payment_part_once: 'part_twice',
    payment_voucher_once: 'voucher_not_yours',
    file_still_kept: 'voucher_not_yours',
  },
  prepare: (_, input) => pictureOf(input),
  async run({ viewer, tx, now, today, enter }, { voucher: _, ...input }, picture) {
    // Otherwise the money could end with a child that was never with this unit.
    await keepOnList(
      tx,
      input.parts.map(({ childId }) => childId),
    )
    const weighed = await weighPayment(tx, viewer, input, today)
    if (weighed.kind === 'refused') return weighed
    const kept = await keepVoucher(tx, { viewer, at: now, picture, keptId: input.voucherFileId })
    if (kept.kind === 'refused') return kept
    const { asked, taken } = weighed.value
    const { id, code } = await addPayment(
      tx,
      { communeId: viewer.communeId, personId: viewer.personId, at: now },
      { ...input, voucherFileId: kept.value, parts: taken },
    )
    enter({
      subject: { kind: 'payment', id },
      details: {
        code,
        sponsorId: input.sponsorId,
        amountVnd: input.amountVnd,
        form: input.form,
        givenOn: input.givenOn,
        quarters: [...new Set(taken.map(({ quarter }) => quarter))],
        children: [...new Set(asked.map((part) => part.code))],
        hasVoucher: kept.value !== null,
      },
    })
    return done({ id, code })
  },
})
