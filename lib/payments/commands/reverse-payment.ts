import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { reversalInput } from '../input'
import { addReversal, findPaymentToReverse } from '../records'

/** Takes back a payment that was recorded wrongly. Once; it stays in the book with its reason. */
export const reversePayment = command({
  act: 'payments/reverse',
  right: 'payment.reverse',
  input: reversalInput,
  confirmed: true,
  constraints: { payment_reversed_once: 'already_reversed' },
  async run({ viewer, tx, now, enter }, { paymentId, reason }) {
    const payment = await findPaymentToReverse(tx, paymentId)
    if (!payment) return refused('not_found')
    if (payment.isReversed) return refused('already_reversed')
    const by = { communeId: viewer.communeId, personId: viewer.personId, at: now }
    await addReversal(tx, by, { paymentId, reason })
    const { code, amountVnd } = payment
    enter({ subject: { kind: 'payment', id: paymentId }, details: { code, amountVnd } })
    return done({ id: paymentId, code })
  },
})
