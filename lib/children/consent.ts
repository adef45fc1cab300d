import type { Day } from '@/lib/calendar/day'
import { childAge } from './child'
import type { GuardianRelation } from './family'

/**
 * What a family may agree to, each by itself and none ticked beforehand (Luật 91/2025/QH15, Điều 9):
 * assessment and support; sharing with the assigned sponsor; photographs the office keeps; photographs
 * and story in public; messages; sharing with another body.
 */
export const CONSENT_PURPOSES = [
  'support',
  'sponsor',
  'photos_kept',
  'photos_public',
  'messages',
  'other_body',
] as const
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number]

export const CONSENT_CHANNELS = ['paper', 'electronic', 'voice'] as const
export type ConsentChannel = (typeof CONSENT_CHANNELS)[number]

/** A consent as it was given and, perhaps, withdrawn. */
export type RecordedConsent = {
  id: string
  purpose: ConsentPurpose
  textVersion: number
  givenOn: Day
  channel: ConsentChannel
  childSigned: boolean
  representative: { name: string; relation: GuardianRelation }
  withdrawal: { on: Day; by: string } | null
}

/** As much of a consent as says whether it holds. */
export type ConsentStanding = Pick<RecordedConsent, 'purpose' | 'givenOn'> & {
  withdrawal: { on: Day } | null
}

/** From this age on a child's private life is published only if the child agrees too (Điều 24, khoản 2). */
export const OWN_CONSENT_AGE = 7

/** Whether a consent to a purpose holds on a day; silence is none, and a withdrawal counts from its day on. */
export function hasConsent(
  consents: readonly ConsentStanding[],
  purpose: ConsentPurpose,
  on: Day,
): boolean {
  return holding(consents, purpose, on).length > 0
}

/**
 * Whether a child's photograph or story may stand in public on a day: the representative agreed, and
 * from seven years on the child too. Who was six then and is seven now has to be asked; a child whose
 * birth nobody knows is taken for old enough.
 */
export function mayPublish(
  consents: readonly RecordedConsent[],
  born: { bornOn: Day | null; bornYear: number | null },
  on: Day,
): boolean {
  const age = childAge(born, on)
  const isAsked = age === null || age >= OWN_CONSENT_AGE
  return holding(consents, 'photos_public', on).some(({ childSigned }) => childSigned || !isAsked)
}

/** Why nothing is written about a consent (lý do từ chối). */
export type ConsentRefusal =
  | 'not_found'
  | 'given_later'
  | 'child_must_sign'
  | 'text_unknown'
  | 'withdrawn_already'

/** Whether a consent may be recorded: to a text there was, by today, and by both where the law asks both. */
export function decideConsent(
  wanted: { purpose: ConsentPurpose; textVersion: number; givenOn: Day; childSigned: boolean },
  born: { bornOn: Day | null; bornYear: number | null },
  known: { newestText: number; today: Day },
): ConsentRefusal | null {
  if (wanted.textVersion > known.newestText) return 'text_unknown'
  if (wanted.givenOn > known.today) return 'given_later'
  const age = childAge(born, wanted.givenOn)
  const isAsked = age === null || age >= OWN_CONSENT_AGE
  const lacksChild = wanted.purpose === 'photos_public' && isAsked && !wanted.childSigned
  return lacksChild ? 'child_must_sign' : null
}

function holding<Consent extends ConsentStanding>(
  consents: readonly Consent[],
  purpose: ConsentPurpose,
  on: Day,
): Consent[] {
  return consents.filter(
    (consent) =>
      consent.purpose === purpose &&
      consent.givenOn <= on &&
      (consent.withdrawal === null || consent.withdrawal.on > on),
  )
}
