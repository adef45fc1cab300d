import type { DoubleReason } from '@/lib/children/double-reasons'
import type { ListedChild, ListIssue } from './listed-child'
import type { KnownChild } from './known-child'

/** Where a row of a list stands against the ledger (kết quả đối chiếu). Every row has exactly one state. */
export const REVIEW_STATES = ['new', 'changed', 'same', 'doubtful', 'wrong'] as const
export type ReviewState = (typeof REVIEW_STATES)[number]

/** What a list of children can change in the ledger. */
export const CHILD_CHANGES = [
  'fullName',
  'birth',
  'sex',
  'personalId',
  'moetId',
  'village',
  'school',
  'schoolClass',
  'circumstances',
  'poverty',
  'especiallyDifficult',
  'guardianName',
  'guardianPhone',
  'note',
  'currentSponsor',
] as const
export type ChildChange = (typeof CHILD_CHANGES)[number]

/** One field, old and new. Values are texts, or codes that the words name; null is nothing. */
export type Change<Field extends string = string> = {
  field: Field
  before: string | null
  after: string | null
}

/** Why a row cannot be told apart from a child of the ledger, or from another row, by itself. */
export const DOUBTS = [
  'id_other_name',
  'other_id',
  'several',
  'other_birth',
  'no_birth',
  'other_village',
  'similar_name',
  'near',
  'near_in_list',
  'double_in_list',
  'same_child_twice',
] as const
export type DoubtCode = (typeof DOUBTS)[number]

/** A doubt about a row; `row` is the number of the other row when one is meant, with why it may be one. */
export type Doubt = { code: DoubtCode; row: number | null; reasons: readonly DoubleReason[] }

/** A child that a row may be about, and what speaks for it and against it. */
export type Candidate = KnownChild & { readonly reasons: readonly DoubleReason[] }

/** What the officer should know although nothing is written for it. */
export const NOTICES = [
  'sponsor_vanished',
  'other_sponsor',
  'sponsor_off_list',
  'level_differs',
  'class_without_school',
  'left_poverty',
  'left_poverty_unknown',
] as const
export type NoticeCode = (typeof NOTICES)[number]
export type Notice = { code: NoticeCode; value: string }

/** A child's row with the key of its personal ID, made where the secret is known. */
export type KeyedChild = ListedChild & { readonly personalIdKey: string | null }

/** A row held against the ledger. */
export type ReviewedChild = {
  /** sheet and row: names the row in a form */
  key: string
  listed: KeyedChild
  state: ReviewState
  /** what the row would be without its errors; differs from `state` for wrong rows only */
  underneath: Exclude<ReviewState, 'wrong'>
  /** the child this row is about, when it is certain */
  match: KnownChild | null
  changes: readonly Change<ChildChange>[]
  /** for doubtful rows: the children it may be about */
  candidates: readonly Candidate[]
  doubt: Doubt | null
  /** the officer may also say that a doubtful row is another child */
  mayBeNew: boolean
  notices: readonly Notice[]
  issues: readonly ListIssue[]
}

/** The rows of a list counted by state. */
export function countStates(
  rows: readonly { state: ReviewState }[],
): Readonly<Record<ReviewState, number>> {
  const counts = { new: 0, changed: 0, same: 0, doubtful: 0, wrong: 0 }
  for (const row of rows) counts[row.state] += 1
  return counts
}
