import { PageLink } from '@/components/ui/page-link'
import { Icon } from '@/components/ui/icon'
import { StatusChip, type StatusMeaning } from '@/components/ui/status-chip'
import type { SchoolYearStanding } from '@/lib/places/school-year'
import type { YearLine } from '@/lib/places/year-line'
import { formatDay, formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

const MEANINGS: Record<SchoolYearStanding, StatusMeaning> = {
  to_come: 'info',
  running: 'done',
  over: 'closed',
}

type Props = { years: YearLine[]; locale: Locale; words: Words['years'] }

/** School years, the newest first, each the way to its classes. */
export function YearList({ years, locale, words }: Props) {
  return (
    <ul className="grid divide-y divide-line">
      {years.map(({ id, startYear, standing, takesEnrolments, ...year }) => (
        <li className="flex items-center justify-between gap-4 py-3" key={id}>
          <div className="grid min-w-0 gap-1">
            <p className="flex flex-wrap items-center gap-3 font-semibold">
              {words.year(startYear)}
              <StatusChip meaning={MEANINGS[standing]}>{words.standings[standing]}</StatusChip>
            </p>
            <p className="text-[0.9375rem] text-muted tabular-nums">
              {words.days(formatDay(year.startsOn), formatDay(year.endsOn))}
            </p>
            <p className="text-[0.9375rem] text-muted tabular-nums">
              {words.counts(
                formatNumber(year.classes, locale),
                formatNumber(year.children, locale),
              )}
              {takesEnrolments && ` · ${words.takesEnrolments}`}
            </p>
          </div>
          <PageLink
            ariaLabel={`${words.open}: ${words.year(startYear)}`}
            className="card-link min-h-11 shrink-0 px-2"
            href={`/places/years/${id}`}
          >
            {words.open}
            <Icon name="arrow-right" size={16} />
          </PageLink>
        </li>
      ))}
    </ul>
  )
}
