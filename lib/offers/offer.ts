import type { Day } from '@/lib/calendar/day'
import type { SponsorKind, SupportForm } from '@/lib/sponsors/sponsor'
import type { OfferStatus } from './status'

/** What the Front does with an offer, as its record names it (việc đã làm với đề nghị). */
export const OFFER_STEP_KINDS = [
  'in_hand',
  'answered',
  'declined',
  'spam',
  'reopened',
  'taken_up',
  'forgotten',
] as const
export type OfferStepKind = (typeof OFFER_STEP_KINDS)[number]

/** Why a contact is taken away at once (lý do xóa liên hệ). */
export const FORGETTING_REASONS = ['sender_asked', 'not_theirs', 'names_child'] as const
export type ForgettingReason = (typeof FORGETTING_REASONS)[number]

/** Who offers and what they wrote: kept apart, sealed, and gone some time after the offer was declined, or at once. */
export type OfferContact = {
  name: string
  phone: string | null
  email: string | null
  message: string | null
}

/** The text of consent a form shows now; whoever changes its meaning counts it up. */
export const CONSENT_VERSION = 3

/** An offer of help in a list (đề nghị giúp đỡ). */
export type OfferLine = {
  id: string
  /** null once whose it was has gone */
  name: string | null
  kind: SponsorKind
  children: number | null
  form: SupportForm | null
  receivedOn: Day
  status: OfferStatus
}

export type OfferStep = {
  id: string
  kind: OfferStepKind
  text: string | null
  because: ForgettingReason | null
  sponsor: { id: string; name: string } | null
  by: string
  at: Date
}

/** A unit of the book that may be who offers, and by what it is known. */
export type KnownSponsor = { id: string; name: string; by: 'name' | 'phone' }

/** An offer with everything that was done about it, in its order. */
export type OpenedOffer = OfferLine & {
  receivedAt: Date
  locale: 'vi' | 'en'
  contact: OfferContact | null
  steps: OfferStep[]
  known: KnownSponsor[]
}

/** What whoever has the code is told; never whose the offer is. */
export type FollowedOffer = {
  communeId: string
  status: OfferStatus
  receivedOn: Day
  said: { on: Day; text: string; isReason: boolean }[]
  /**
   * why and on which day name, telephone and message were taken away from the offer at once; once it was
   * taken up name and telephone stay in the book of units
   */
  forgotten: { on: Day; because: ForgettingReason; isInBook: boolean } | null
}
