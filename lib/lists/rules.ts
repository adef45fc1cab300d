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
  | UndoRefusal

/** A file the keeper of files does not take, in the words of lists. */
export function refusalOfFile(refusal: string): ListRefusal {
  if (refusal === 'file_empty') return 'empty'
  return refusal === 'file_too_big' ? 'too_large' : 'not_a_spreadsheet'
}

/** A list of twenty thousand rows on an old office computer that does something else beside it. */
export const LONGEST_WRITING_MS = 180_000
