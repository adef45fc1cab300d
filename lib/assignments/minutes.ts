import type { Day } from '@/lib/calendar/day'

/** Signed minutes that count (biên bản nhận đỡ đầu): when and where, who signed, and the scan. */
export type SignedMinutes = {
  id: string
  signedOn: Day
  place: string
  unitSigner: string
  /** the child's guardian; null where the viewer is not told who that is */
  familySigner: string | null
  communeSigner: string
  /** the scan, as far as the viewer may open it */
  fileId: string | null
  by: string
  on: Day
}

/** Minutes that were taken back, and why as far as the viewer reads it. */
export type MinutesTakenBack = { id: string; signedOn: Day; reason: string | null; on: Day }

/** Why minutes are not recorded or not taken back (lý do từ chối). */
export type MinutesRefusal =
  | 'not_found'
  | 'recognised'
  | 'never_began'
  | 'already_signed'
  | 'signed_ahead'
  | 'signed_before_decision'
  | 'not_signed'

/**
 * Whether signed minutes may be recorded: of an assignment a leader approved, once, signed on a day
 * between the approval and today, and not of support that was taken back before it began. Support that was recognised rests on its list and needs none.
 */
export function decideSigning(
  signedOn: Day,
  facts: { decidedOn: Day | null; isSigned: boolean; isEmpty: boolean },
  today: Day,
): MinutesRefusal | null {
  if (facts.decidedOn === null) return 'recognised'
  if (facts.isEmpty) return 'never_began'
  if (facts.isSigned) return 'already_signed'
  if (signedOn > today) return 'signed_ahead'
  return signedOn < facts.decidedOn ? 'signed_before_decision' : null
}
