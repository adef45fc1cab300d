import type { Fact } from '@/components/ui/description-list'
import { StatusChip } from '@/components/ui/status-chip'
import { dayOf, daysBetween } from '@/lib/calendar/day'
import { formatInstant, formatNumber } from '@/lib/words/format'
import type { SystemProps } from './system-cards'

/** How old the newest backup is, and whether that is too old. */
export function backupFacts({ system, isDemo, today, locale, words }: SystemProps): Fact[] {
  const w = words.backup
  const { lastAt, lateAfterDays, dueSince } = system.backup
  const isLate = dueSince !== null
  const chip = isLate ? (
    <StatusChip meaning="late">{w.late}</StatusChip>
  ) : (
    <StatusChip meaning="done">{w.inTime}</StatusChip>
  )
  return [
    {
      label: w.last,
      value: lastAt ? (
        <>
          {formatInstant(lastAt, locale)}
          <span className="block font-normal text-muted">
            {w.age(Math.max(0, daysBetween(dayOf(lastAt), today)))}
          </span>
        </>
      ) : (
        w.never
      ),
    },
    { label: w.standing, value: isDemo ? w.demo : chip },
    { label: w.rule, value: w.days(formatNumber(lateAfterDays, locale)) },
  ]
}
