import { isVerified, type ProposalStatus } from './proposal-status'
import type { ProposalOutcome, ProposalPlace, VerifyingSide } from './proposal'

/** Why a child cannot be proposed. */
export type ProposingRefusal =
  | 'not_found'
  | 'place_unclear'
  | 'not_your_village'
  | 'not_your_class'
  | 'village_unknown'
  | 'class_unknown'
  | 'not_returned'
  | 'not_yours'
  | 'already_proposed'
  | 'changed_meanwhile'
  | 'born_in_future'
  | 'grown_up'
  | 'known_here'
  | 'number_known_here'
  | 'sent_at_once'
/** Why nobody can confirm here. */
export type VerifyingRefusal =
  | 'not_found'
  | 'own_proposal'
  | 'not_of_the_place'
  | 'already_verified'
  | 'already_decided'
/** Why the commune's word cannot be taken. */
export type ProposalDecisionRefusal =
  | 'not_found'
  | 'own_proposal'
  | 'already_decided'
  | 'unverified_needs_reason'
  | 'already_on_list'

/** A place somebody may propose for: what one of the own roles is narrowed to, or the whole commune. */
export type ProposerPlace = ProposalPlace

/**
 * The place a proposal is sent for. One role decides by itself; who has several says which. The
 * commune's office proposes for no place.
 */
export function placeToProposeFor(
  places: readonly ProposerPlace[],
  chosen: string | null,
): ProposerPlace | null {
  const [only] = places
  if (places.length === 1 && only) return only
  const found = places.filter((place) => placeIdOf(place) === chosen)
  return found.length === 1 ? (found[0] ?? null) : null
}

/** The narrowest place's id; empty for the commune's office. */
export function placeIdOf({ villageId, schoolId, schoolClassId }: ProposalPlace): string {
  return schoolClassId ?? villageId ?? schoolId ?? ''
}

/** A village head proposes children of the own village, a teacher of the own class, a school of its classes. */
export function decidePlace(
  from: ProposalPlace,
  child: { villageId: string | null; schoolClass: { id: string; schoolId: string } | null },
): ProposingRefusal | null {
  if (from.villageId !== null && child.villageId !== from.villageId) return 'not_your_village'
  if (from.schoolClassId !== null && child.schoolClass?.id !== from.schoolClassId) {
    return 'not_your_class'
  }
  if (from.schoolId !== null && child.schoolClass?.schoolId !== from.schoolId) {
    return 'not_your_class'
  }
  return null
}

/**
 * Whether somebody is asked first: about children like it that are known to whoever proposes, or because
 * the personal ID is one of theirs. Of a child out of reach nothing is said and nothing is refused: the
 * office sees the double. An answer is about the children that were shown: of one found since, because the
 * name was corrected or somebody else wrote, it is asked anew.
 */
export function decideKnown(facts: {
  alike: readonly string[]
  numberIsOfKnown: boolean
  said: 'another' | 'later' | null
  seen: readonly string[]
}): ProposingRefusal | null {
  const { alike, numberIsOfKnown, said, seen } = facts
  if (numberIsOfKnown) return 'number_known_here'
  const isAnswered = said !== null && alike.every((id) => seen.includes(id))
  return alike.length > 0 && !isAnswered ? 'known_here' : null
}

/** A child that was sent back is sent again by whoever sent it; once it is on its way nobody sends it twice. */
export function decideSendingAgain(facts: {
  status: ProposalStatus
  isOwn: boolean
}): ProposingRefusal | null {
  if (!facts.isOwn) return 'not_yours'
  if (facts.status === 'to_verify' || facts.status === 'to_decide') return 'already_proposed'
  return facts.status === 'returned' ? null : 'not_returned'
}

/** Nobody confirms an own proposal, and what somebody stands behind already needs no second word. */
export function decideVerification(facts: {
  isOwn: boolean
  side: VerifyingSide | null
  from: ProposalPlace
  sides: readonly VerifyingSide[]
  outcome: ProposalOutcome | null
}): VerifyingRefusal | null {
  if (facts.outcome !== null) return 'already_decided'
  if (facts.isOwn) return 'own_proposal'
  if (facts.side === null) return 'not_of_the_place'
  return isVerified(facts) ? 'already_verified' : null
}

/**
 * The commune decides once, never on an own proposal (product.md, rule 2). What nobody has confirmed can
 * be accepted with a reason.
 */
export function decideProposal(facts: {
  isOwn: boolean
  isOnList: boolean
  outcome: ProposalOutcome | null
  from: ProposalPlace
  sides: readonly VerifyingSide[]
  said: { outcome: ProposalOutcome; reason: string | null }
}): ProposalDecisionRefusal | null {
  if (facts.outcome !== null) return 'already_decided'
  if (facts.isOwn) return 'own_proposal'
  if (facts.said.outcome !== 'accepted') return null
  if (facts.isOnList) return 'already_on_list'
  return isVerified(facts) || facts.said.reason !== null ? null : 'unverified_needs_reason'
}

/** The side somebody stands on: of the child's school or class, or of its village. */
export function sideOf(
  reach: {
    villageIds: readonly string[]
    schoolIds: readonly string[]
    schoolClassIds: readonly string[]
  },
  child: ProposalPlace,
): VerifyingSide | null {
  const isOf = (ids: readonly string[], id: string | null) => id !== null && ids.includes(id)
  if (isOf(reach.schoolIds, child.schoolId) || isOf(reach.schoolClassIds, child.schoolClassId)) {
    return 'school'
  }
  return isOf(reach.villageIds, child.villageId) ? 'village' : null
}
