import type { FileRefusalCode } from './refusal'
import type { UndoRefusal } from './undo'

/** Why a list is not taken in (lý do không nhận danh sách). */
export type ListRefusal =
  | FileRefusalCode
  | 'no_list'
  | 'no_rows'
  | 'not_found'
  | 'already_committed'
  | 'review_changed'
  | 'sender_unknown'
  | 'being_written'
  | 'writing_failed'
  | 'writing_no_room'
  | 'not_allowed_any_more'
  | UndoRefusal

/** A file the keeper of files does not take, in the words of lists. */
export function refusalOfFile(refusal: string): ListRefusal {
  if (refusal === 'file_empty') return 'empty'
  return refusal === 'file_too_big' ? 'too_large' : 'not_a_spreadsheet'
}

/** What the schema refuses when somebody else wrote of the same children, places or units meanwhile. */
export const CHANGED_MEANWHILE = {
  child_code_once: 'review_changed',
  child_personal_id_once: 'review_changed',
  child_one_lead_at_a_time: 'review_changed',
  child_sponsor_once_at_a_time: 'review_changed',
  circumstance_one_main: 'review_changed',
  hardship_marking_once: 'review_changed',
  sponsor_name_once: 'review_changed',
  village_is_living: 'review_changed',
  poverty_version_once: 'review_changed',
  proposal_round_once: 'review_changed',
  child_file_is_open: 'review_changed',
  enrolment_commune_id_school_class_id_fkey: 'review_changed',
} as const

/** A list of twenty thousand rows on an old office computer that does something else beside it. */
export const LONGEST_WRITING_MS = 180_000
