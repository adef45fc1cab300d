import { ageOn, type Day } from '@/lib/calendar/day'

/** Why a child is taken off the list (lý do đưa ra khỏi danh sách). */
export const ARCHIVAL_REASONS = [
  'moved_away',
  'turned_sixteen',
  'out_of_hardship',
  'deceased',
  'entered_by_mistake',
  'other',
] as const
export type ArchivalReason = (typeof ARCHIVAL_REASONS)[number]

/** A child who is off the list, since when and why. */
export type LivingArchival = { id: string; reason: ArchivalReason; note: string | null; on: Day }

export type ArchivalRefusal =
  | 'not_found'
  | 'not_on_list'
  | 'archived_already'
  | 'not_archived'
  | 'ahead'
  | 'before_acceptance'
  | 'still_supported'
  | 'proposal_open'
  | 'still_held'
  | 'not_sixteen'

/** Luật Trẻ em, Điều 1: a child is somebody under sixteen. */
export const CHILD_UNTIL = 16

/** Whether a child may be taken off the list on a day. */
export function decideArchiving(
  wanted: { reason: ArchivalReason; on: Day },
  child: {
    acceptedOn: Day | null
    isArchived: boolean
    isSupported: boolean
    hasOpenProposal: boolean
    isHeld: boolean
    bornOn: Day | null
  },
  today: Day,
): ArchivalRefusal | null {
  if (child.acceptedOn === null) return 'not_on_list'
  if (child.isArchived) return 'archived_already'
  if (wanted.on > today) return 'ahead'
  if (wanted.on < child.acceptedOn) return 'before_acceptance'
  if (child.isSupported) return 'still_supported'
  if (child.hasOpenProposal) return 'proposal_open'
  if (child.isHeld) return 'still_held'
  const isYounger = child.bornOn !== null && ageOn(child.bornOn, wanted.on) < CHILD_UNTIL
  return wanted.reason === 'turned_sixteen' && isYounger ? 'not_sixteen' : null
}
