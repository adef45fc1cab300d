import type { Day } from '@/lib/calendar/day'

/**
 * The fourteen groups of children in special circumstances (trẻ em có hoàn cảnh đặc biệt), in the order
 * of their letters: Luật Trẻ em 2016, Điều 10, khoản 1. They are apart from the plan's categories.
 */
export const LEGAL_GROUPS = [
  'orphan_of_both',
  'abandoned',
  'without_support',
  'disabled',
  'hiv',
  'offender',
  'drug_user',
  'left_school_to_work',
  'harmed_by_violence',
  'exploited',
  'sexually_abused',
  'trafficked',
  'gravely_ill_and_poor',
  'migrant',
] as const
export type LegalGroup = (typeof LEGAL_GROUPS)[number]

/** Groups whose mere name may harm a child: for the named case officer alone. */
const SENSITIVE: readonly LegalGroup[] = [
  'hiv',
  'offender',
  'drug_user',
  'harmed_by_violence',
  'exploited',
  'sexually_abused',
  'trafficked',
]

export function isSensitive(group: LegalGroup): boolean {
  return SENSITIVE.includes(group)
}

/** The groups somebody may read and write who may read tags at all. */
export function groupsFor({ isCaseOfficer }: { isCaseOfficer: boolean }): readonly LegalGroup[] {
  return isCaseOfficer ? LEGAL_GROUPS : LEGAL_GROUPS.filter((group) => !isSensitive(group))
}

/** A tag as it is read by whom it may be. */
export type LegalTag = {
  id: string
  group: LegalGroup
  evidence: string
  from: Day
  to: Day | null
}

/** Why nothing is written about a tag (lý do từ chối). */
export type TagRefusal =
  | 'not_found'
  | 'case_officer_only'
  | 'already_tagged'
  | 'begins_later'
  | 'not_a_candidate'
  | 'already_appointed'
  | 'nobody_appointed'
  | 'changed_meanwhile'

/** Whether a tag may be recorded. */
export function decideTag(
  { group, from }: { group: LegalGroup; from: Day },
  writer: { isCaseOfficer: boolean },
  today: Day,
): TagRefusal | null {
  if (!groupsFor(writer).includes(group)) return 'case_officer_only'
  return from > today ? 'begins_later' : null
}

/** Whether somebody, or nobody, may be made the case officer of a child. */
export function decideAppointment(
  wanted: string | null,
  present: string | null,
  candidates: readonly string[],
): TagRefusal | null {
  if (wanted === null) return present === null ? 'nobody_appointed' : null
  if (wanted === present) return 'already_appointed'
  return candidates.includes(wanted) ? null : 'not_a_candidate'
}
