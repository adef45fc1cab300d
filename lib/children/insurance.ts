import { addDays, type Day } from '@/lib/calendar/day'

/**
 * As what somebody takes part in health insurance (nhóm tham gia), in the order of the law: who is in
 * several is insured in the first (Nghị định 188/2025/NĐ-CP).
 */
export const INSURANCE_GROUPS = [
  'under_six',
  'poor',
  'social_allowance',
  'hard_region',
  'merit',
  'forces',
  'near_poor',
  'pupil',
  'average_farming',
  'household',
] as const
export type InsuranceGroup = (typeof INSURANCE_GROUPS)[number]

/** What was found on a day. */
export type InsuranceFinding = {
  hasCard: boolean
  group: InsuranceGroup | null
  /** last day of the card */
  validTo: Day | null
  source: string
  checkedOn: Day
}

/** A card that ends within so many days has to be renewed now. */
const ENDING_DAYS = 30

/**
 * How the insurance stands on a day.
 *
 * | newest finding | card's last day     | → |
 * |----------------|---------------------|---|
 * | none           | –                   | unknown (chưa kiểm tra) |
 * | no card        | –                   | none (chưa có thẻ) |
 * | card           | before the day      | expired (hết hạn) |
 * | card           | within thirty days  | ending (sắp hết hạn) |
 * | card           | later, or not known | valid (còn hạn) |
 */
export const INSURANCE_STATES = ['unknown', 'none', 'expired', 'ending', 'valid'] as const
export type InsuranceState = (typeof INSURANCE_STATES)[number]

export function insuranceStateOn(
  newest: Pick<InsuranceFinding, 'hasCard' | 'validTo'> | null,
  on: Day,
): InsuranceState {
  if (newest === null) return 'unknown'
  if (!newest.hasCard) return 'none'
  if (newest.validTo === null) return 'valid'
  if (newest.validTo < on) return 'expired'
  return newest.validTo <= addDays(on, ENDING_DAYS) ? 'ending' : 'valid'
}
