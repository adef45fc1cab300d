import { day, type Day } from '@/lib/calendar/day'

/** What a parameter counts. */
export const PARAMETER_UNITS = ['days', 'children', 'years'] as const
export type ParameterUnit = (typeof PARAMETER_UNITS)[number]

type Rule = {
  unit: ParameterUnit
  /** The narrowest and the widest a commune may choose; where security.md sets a bound it is one of them. */
  least: number
  most: number
  /** what holds as long as the commune has recorded nothing */
  usual: number
  /** law: a document says it; practice: offices do it so and may do it otherwise */
  of: 'law' | 'practice'
}

/**
 * Every parameter (tham số) the product reads: amounts of law and habits of the commune that are no
 * constants of the program. In the order of the office's work. What nothing reads has no place here.
 */
export const PARAMETERS = {
  /** a proposal that waits longer for a step of the house is late */
  proposal_late_days: { unit: 'days', least: 1, most: 60, usual: 7, of: 'practice' },
  /** a child is kept for a sponsor for so many days, unless somebody says otherwise */
  hold_days: { unit: 'days', least: 1, most: 60, usual: 14, of: 'practice' },
  /** a unit is reminded so many days before the quarter ends */
  quarter_reminder_days: { unit: 'days', least: 1, most: 60, usual: 14, of: 'practice' },
  /** from the year a child turns so many, a school is missing where none is known (Luật Giáo dục 2019, Điều 28) */
  school_age: { unit: 'years', least: 5, most: 7, usual: 6, of: 'law' },
  /** whose offer of help was declined is forgotten so many days later */
  offer_contact_days: { unit: 'days', least: 7, most: 366, usual: 90, of: 'practice' },
  /** who carried a child of a programme is forgotten so many days after the last one */
  giver_contact_days: { unit: 'days', least: 30, most: 3660, usual: 730, of: 'practice' },
  /** an offer of help that waits longer for a word of the Front is late */
  offer_late_days: { unit: 'days', least: 1, most: 30, usual: 3, of: 'practice' },
  /** a public count below it could point at somebody; never less than five (security.md) */
  public_least_count: { unit: 'children', least: 5, most: 20, usual: 5, of: 'practice' },
  /** a file that names more children asks for the password; never more than a hundred (security.md) */
  export_asked_above: { unit: 'children', least: 0, most: 100, usual: 100, of: 'practice' },
  /** the longest a role is lent for */
  delegation_days: { unit: 'days', least: 1, most: 366, usual: 92, of: 'practice' },
  /** how long a one-time code holds; never longer than a week (security.md) */
  code_days: { unit: 'days', least: 1, most: 7, usual: 7, of: 'practice' },
  /** who holds a role and was not here for longer may have left */
  quiet_account_days: { unit: 'days', least: 14, most: 366, usual: 60, of: 'practice' },
  /** a backup older than this is late */
  backup_late_days: { unit: 'days', least: 1, most: 14, usual: 2, of: 'practice' },
} as const satisfies Record<string, Rule>

export type ParameterKey = keyof typeof PARAMETERS
export const PARAMETER_KEYS = Object.keys(PARAMETERS) as [ParameterKey, ...ParameterKey[]]

/** The day the usual values and their sources were last compared with what they come from. */
export const USUAL_CHECKED_ON: Day = day('2026-11-24')

/** Whether the text names a parameter. */
export function isParameterKey(text: unknown): text is ParameterKey {
  return PARAMETER_KEYS.some((key) => key === text)
}

/** Whether a commune may choose the value. */
export function isWithinBounds(key: ParameterKey, value: number): boolean {
  const { least, most } = PARAMETERS[key]
  return Number.isInteger(value) && value >= least && value <= most
}
