import { z } from 'zod'
import { writtenDay, writtenQuarter } from '@/lib/calendar/input'
import { writtenVnd, writtenVndOrNone } from '@/lib/money/input'
import { PAYMENT_FORMS, type Goods } from './payment'

/** Issues of this slice beside the common ones and those of amounts and days. */
export type PaymentIssue = 'quantity_unreadable'

/** More children than one unit ever supports; a longer list is a mistake of some program. */
const MOST_PARTS = 200

const text = (most: number) => z.string().normalize('NFC').trim().min(1).max(most)
const quantity = z
  .string()
  .trim()
  .regex(/^\d{1,6}$/, 'quantity_unreadable')
  .transform(Number)
  .refine((count) => count > 0, 'quantity_unreadable')

const part = z.object({
  childId: z.uuid(),
  quarter: writtenQuarter,
  /** absent: shared out by what is due */
  amountVnd: writtenVndOrNone.optional(),
})

const file = z.object({ bytes: z.instanceof(Uint8Array), fileName: z.string().max(500) })

const given = z.object({
  sponsorId: z.uuid(),
  givenOn: writtenDay,
  amountVnd: writtenVnd,
  recipientName: text(200),
  witnessName: text(200),
  witnessTitle: text(200),
  note: text(1000).optional(),
  parts: z.array(part).min(1).max(MOST_PARTS),
  /** the picture itself, or one that was kept when the form was checked */
  voucher: file.optional(),
  voucherFileId: z.uuid().optional(),
})
const goods = { item: text(300), quantity, unit: text(50), valueBasis: text(300) }

/** What a unit gave, as one form records it: payment and handover in one act. */
export const paymentInput = z
  .discriminatedUnion('form', [
    given.extend({ form: z.literal(PAYMENT_FORMS[0]) }),
    given.extend({ form: z.literal(PAYMENT_FORMS[1]), ...goods }),
  ])
  .transform((input) => {
    const { givenOn, amountVnd, sponsorId, recipientName, witnessName, witnessTitle } = input
    return {
      ...{ sponsorId, givenOn, amountVnd, recipientName, witnessName, witnessTitle },
      form: input.form,
      goods: input.form === 'goods' ? goodsOf(input) : null,
      note: input.note ?? null,
      parts: input.parts.map((one) => ({ ...one, amountVnd: one.amountVnd ?? null })),
      voucher: input.voucher ?? null,
      voucherFileId: input.voucherFileId ?? null,
    }
  })
export type PaymentInput = z.output<typeof paymentInput>

/** Why a payment is taken back. */
export const reversalInput = z.object({ paymentId: z.uuid(), reason: text(500) })

function goodsOf({ item, quantity, unit, valueBasis }: Goods): Goods {
  return { item, quantity, unit, valueBasis }
}
