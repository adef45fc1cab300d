import type { Day } from '@/lib/calendar/day'
import type { Vnd } from '@/lib/money/vnd'
import type { Goods, PaymentForm, PaymentPart } from './payment'

/** One payment, whole, as its page shows it. */
export type PaymentSheet = {
  id: string
  code: string
  sponsorId: string
  sponsor: string
  givenOn: Day
  form: PaymentForm
  amountVnd: Vnd
  goods: Goods | null
  recipientName: string
  witnessName: string
  witnessTitle: string
  note: string | null
  voucher: { id: string; contentType: string } | null
  recordedBy: string
  recordedAt: Date
  parts: (PaymentPart & { code: string; name: string })[]
  reversal: { reason: string; reversedBy: string; reversedAt: Date } | null
}
