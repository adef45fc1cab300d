import { Tabs } from '@/components/ui/tabs'
import type { Quarter } from '@/lib/calendar/quarter'
import { bookAddress, type BookFilter } from '@/lib/payments/book-filter'
import { formatQuarter } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'

/** The last year of the plan, the newest first; older quarters through the address. */
export function QuarterTabs({
  filter,
  quarters,
  current,
  label,
  locale,
}: {
  filter: BookFilter
  quarters: Quarter[]
  current: Quarter
  label: string
  locale: Locale
}) {
  const shown = quarters.filter((of, index) => index < 4 || of === current)
  return (
    <Tabs
      label={label}
      tabs={shown.map((of) => ({
        href: bookAddress(filter, { quarter: of }),
        label: formatQuarter(of, locale),
        current: of === current,
      }))}
    />
  )
}
