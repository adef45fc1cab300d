import { command } from '@/lib/platform/command'
import { contentToKeep } from '@/lib/platform/files/content'
import { storeContent } from '@/lib/platform/files/store-file'
import { done, refused } from '@/lib/platform/outcome'
import { isOwnFreeVoucher, readPaymentFacts } from '../given-queries'
import { paymentInput } from '../input'
import { mayRecordFor } from '../queries'
import { openDues } from '../quarter-queries'
import { addPayment } from '../records'
import { decidePayment } from '../rules'

/** Records what a unit gave, who received it and who witnessed it: one act, one entry, one effect. */
export const recordPayment = command({
  act: 'payments/record',
  right: 'payment.record',
  input: paymentInput,
  constraints: { payment_part_once: 'part_twice', file_still_kept: 'voucher_not_yours' },
  async prepare(_, { voucher }) {
    if (!voucher) return done(null)
    const content = await contentToKeep('voucher', voucher.bytes)
    return typeof content === 'string'
      ? refused(content)
      : done({ content, fileName: voucher.fileName })
  },
  async run({ viewer, tx, now, today, enter }, { voucher: _, ...input }, picture) {
    if (!mayRecordFor(viewer, input.sponsorId)) return refused('not_found')
    const facts = await readPaymentFacts(tx, input, today, await openDues(tx, input))
    if (!facts) return refused('not_found')
    const decision = decidePayment(facts)
    if (decision.refusal !== null) return refused(decision.refusal, decision.about)

    let { voucherFileId } = input
    if (picture) {
      voucherFileId = await storeContent(tx, { viewer, kind: 'voucher', ...picture, at: now })
    } else if (voucherFileId && !(await isOwnFreeVoucher(tx, voucherFileId, viewer.personId))) {
      return refused('voucher_not_yours')
    }
    const by = { communeId: viewer.communeId, personId: viewer.personId, at: now }
    const { parts } = decision
    const { id, code } = await addPayment(tx, by, { ...input, voucherFileId, parts })
    enter({
      subject: { kind: 'payment', id },
      details: {
        code,
        sponsorId: input.sponsorId,
        amountVnd: input.amountVnd,
        form: input.form,
        givenOn: input.givenOn,
        quarters: [...new Set(parts.map(({ quarter }) => quarter))],
        children: [...new Set(facts.parts.map((part) => part.code))],
        hasVoucher: voucherFileId !== null,
      },
    })
    return done({ id, code })
  },
})
