import { addDays, dayOf, type Day } from '@/lib/calendar/day'

/**
 * Since which day a backup (bản sao lưu) has been due (ngày quá hạn): the day after its last good one, or, where none
 * was made yet, after the first day of the commune's ledger. Null while it is in time.
 */
export function backupDueSince(
  of: { lastAt: Date | null; beganAt: Date },
  on: Day,
  lateAfterDays: number,
): Day | null {
  const due = addDays(dayOf(of.lastAt ?? of.beganAt), lateAfterDays + 1)
  return due <= on ? due : null
}
