import { addYears, type Day } from '@/lib/calendar/day'

/** Why a value is not taken. */
export type ParameterRefusal = 'changed_meanwhile' | 'checked_later' | 'too_far'

/** Nobody knows a law so long before it holds, and few are older; a year typed wrongly is likelier. */
const YEARS_AHEAD = 3
const YEARS_BACK = 30

/** Whether a value may be recorded: checked by today at the latest, and on days somebody can have meant. */
export function decideValue(
  { validFrom, checkedOn }: { validFrom: Day; checkedOn: Day },
  today: Day,
): ParameterRefusal | null {
  if (checkedOn > today) return 'checked_later'
  const earliest = addYears(today, -YEARS_BACK)
  const isMeant = validFrom >= earliest && checkedOn >= earliest
  return isMeant && validFrom <= addYears(today, YEARS_AHEAD) ? null : 'too_far'
}
