import type { OfferStepKind } from './offer'
import { isOpen, isPutAway, type OfferStatus } from './status'

/** Why nothing can be done with an offer (lý do từ chối). */
export type OfferRefusal =
  | 'not_found'
  | 'changed_meanwhile'
  | 'not_open'
  | 'not_put_away'
  | 'in_hand_already'
  | 'contact_gone'
  | 'sponsor_unknown'
  | 'name_taken'

/** Why an offer from the public page is not taken (lý do chưa nhận). What was typed is kept each time. */
export const RECEIVING_REFUSALS = [
  'unsigned',
  'hasty',
  'old',
  'machine',
  'sent_before',
  'commune_unknown',
  'failed',
] as const
export type ReceivingRefusal = (typeof RECEIVING_REFUSALS)[number]

export type OfferFacts = {
  status: OfferStatus
  /** how many steps there are, and how many the form showed */
  steps: number
  seen: number
  hasContact: boolean
}

/**
 * Whether a step may follow. Nobody acts on an offer that somebody else has changed since it was read;
 * whose offer has gone can be neither taken up nor reopened, for nobody could be reached.
 * What is kept of somebody can be taken away wherever the offer stands.
 */
export function decideStep(kind: OfferStepKind, facts: OfferFacts): OfferRefusal | null {
  if (facts.steps !== facts.seen) return 'changed_meanwhile'
  if (kind === 'reopened') {
    if (!isPutAway(facts.status)) return 'not_put_away'
    return facts.hasContact ? null : 'contact_gone'
  }
  if (kind === 'forgotten') return facts.hasContact ? null : 'contact_gone'
  if (!isOpen(facts.status)) return 'not_open'
  if (kind === 'in_hand' && facts.status !== 'received') return 'in_hand_already'
  if (kind === 'taken_up' && !facts.hasContact) return 'contact_gone'
  return null
}
