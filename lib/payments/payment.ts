import type { Day } from '@/lib/calendar/day'
import type { Quarter } from '@/lib/calendar/quarter'
import type { Vnd } from '@/lib/money/vnd'

/** What arrived (khoản hỗ trợ): cash, or goods that are worth something. */
export const PAYMENT_FORMS = ['cash', 'goods'] as const
export type PaymentForm = (typeof PAYMENT_FORMS)[number]

/** Goods as they were handed over (hiện vật), with the reason for their value. */
export type Goods = { item: string; quantity: number; unit: string; valueBasis: string }

/** One child's share of a payment in one quarter. */
export type PaymentPart = { childId: string; quarter: Quarter; amountVnd: Vnd }

/** A payment in a list. */
export type PaymentLine = {
  id: string
  code: string
  givenOn: Day
  sponsor: string
  form: PaymentForm
  amountVnd: Vnd
  item: string | null
  children: string[]
  isReversed: boolean
  hasVoucher: boolean
}

/** A payment's code, said over the phone: KHT, the year it was recorded in, and its number. */
export function paymentCode(year: number, number: number): string {
  return `KHT-${year}-${String(number).padStart(4, '0')}`
}

/** The number in a code of that year; 0 for anything else. */
export function numberInCode(year: number, code: string): number {
  const start = `KHT-${year}-`
  return code.startsWith(start) ? Number(code.slice(start.length)) : 0
}
