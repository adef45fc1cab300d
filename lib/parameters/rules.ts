import { addYears, type Day } from '@/lib/calendar/day'

/** Why a value is not taken. */
export type ParameterRefusal = 'changed_meanwhile' | 'checked_later' | 'too_far'

/** Nobody knows a law so long before it holds; a year typed wrongly is likelier. */
const FARTHEST_YEARS = 3

/** Whether a value may be recorded: checked by today at the latest, and beginning within three years. */
export function decideValue(
  { validFrom, checkedOn }: { validFrom: Day; checkedOn: Day },
  today: Day,
): ParameterRefusal | null {
  if (checkedOn > today) return 'checked_later'
  return validFrom > addYears(today, FARTHEST_YEARS) ? 'too_far' : null
}
