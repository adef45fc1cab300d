import { command } from '@/lib/platform/command'
import { contentToKeep } from '@/lib/platform/files/content'
import { storeContent } from '@/lib/platform/files/store-file'
import { done, refused } from '@/lib/platform/outcome'
import { isOwnFreeVoucher, readPaymentFacts } from '../given-queries'
import { paymentInput } from '../input'
import { mayRecordFor } from '../queries'
import { openDues } from '../quarter-queries'
import { decidePayment } from '../rules'

/**
 * Reads a payment back before it is recorded: amounts as understood, shares as proposed. Records
 * nothing but the picture of the voucher, so that it travels once over a slow line.
 */
export const checkPayment = command({
  act: 'payments/check',
  right: 'payment.record',
  input: paymentInput,
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
      enter({ subject: { kind: 'file', id: voucherFileId }, details: { kind: 'voucher' } })
    } else if (voucherFileId && !(await isOwnFreeVoucher(tx, voucherFileId, viewer.personId))) {
      return refused('voucher_not_yours')
    }
    const parts = facts.parts.map(({ childId, quarter, code, name }) => {
      const isSame = (part: (typeof decision.parts)[number]) =>
        part.childId === childId && part.quarter === quarter
      return { quarter, code, name, amountVnd: decision.parts.find(isSame)?.amountVnd ?? 0 }
    })
    return done({ ...input, parts, voucherFileId })
  },
})
