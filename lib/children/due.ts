import { addDays, addYears, type Day } from '@/lib/calendar/day'
import type { ChildFile } from './child-file'
import { hasConsent } from './consent'
import { insuranceStateOn } from './insurance'

/** What a file asks somebody to do (việc cần làm của hồ sơ), the most pressing first. */
export const DUE_KINDS = [
  'no_main_circumstance',
  'poverty_review',
  'poverty_unconfirmed',
  'waiting_for_sponsor',
  'insurance_missing',
  'insurance_ending',
  'nearly_sixteen',
  'consent_missing',
  'phone_missing',
] as const
export type DueKind = (typeof DUE_KINDS)[number]

/** Announced so many days before the birthday (product.md, rule 9). */
const DAYS_BEFORE_END = 183

type Facts = Pick<
  ChildFile,
  'poverty' | 'line' | 'insurance' | 'bornOn' | 'consents' | 'guardianPhone' | 'guardians'
>

/** What is due on a child's file on a day; nothing of a child who is off the list. */
export function dueOf(
  file: Facts & Pick<ChildFile, 'archival' | 'acceptedOn'>,
  on: Day,
  endAge: number,
): DueKind[] {
  if (file.archival !== null || file.acceptedOn === null) return []
  const insurance = insuranceStateOn(file.insurance, on)
  const phones = [file.guardianPhone, ...file.guardians.map(({ phone }) => phone)]
  const end = file.bornOn && addYears(file.bornOn, endAge)
  const is: Record<DueKind, boolean> = {
    no_main_circumstance: file.line.category === null,
    poverty_review: file.poverty.state === 'review',
    poverty_unconfirmed: file.poverty.state === 'unconfirmed',
    waiting_for_sponsor: file.line.state === 'waiting',
    insurance_missing: ['unknown', 'none', 'expired'].includes(insurance),
    insurance_ending: insurance === 'ending',
    nearly_sixteen: end !== null && end <= addDays(on, DAYS_BEFORE_END),
    consent_missing: !hasConsent(file.consents, 'support', on),
    phone_missing: phones.every((phone) => phone === null),
  }
  return DUE_KINDS.filter((kind) => is[kind])
}
