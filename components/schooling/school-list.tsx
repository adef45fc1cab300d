import { Icon } from '@/components/ui/icon'
import { PageLink } from '@/components/ui/page-link'
import { StatusChip } from '@/components/ui/status-chip'
import { dayOf } from '@/lib/calendar/day'
import type { SchoolYearLine } from '@/lib/schooling/year-board'
import { formatDay, formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

type Props = { schools: SchoolYearLine[]; locale: Locale; words: Words['schooling'] }

/** Schools in the year that begins: opened or not, and how many pupils are known where. */
export function SchoolList({ schools, locale, words }: Props) {
  return (
    <ul aria-label={words.schools} className="grid divide-y divide-line">
      {schools.map((school) => (
        <li
          className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3"
          key={school.id}
        >
          <div className="grid min-w-0 gap-1">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1 font-semibold">
              {school.name}
              <StatusChip meaning={school.opening ? 'done' : 'waiting'}>
                {school.opening ? words.isOpened : words.toOpen}
              </StatusChip>
            </p>
            <p className="text-[0.9375rem] text-muted tabular-nums">
              {countsOf(school, locale, words).join(' · ')}
            </p>
            {school.opening && (
              <p className="text-[0.9375rem] text-muted">
                {words.opened(school.opening.by, formatDay(dayOf(school.opening.at)))}
              </p>
            )}
          </div>
          <PageLink
            ariaLabel={`${words.open}: ${school.name}`}
            className="card-link min-h-11 shrink-0 px-2"
            href={`/schooling/${school.id}`}
          >
            {words.open}
            <Icon name="arrow-right" size={16} />
          </PageLink>
        </li>
      ))}
    </ul>
  )
}

function countsOf(school: SchoolYearLine, locale: Locale, { counts }: Words['schooling']) {
  const said = (['unknown', 'unplaced', 'inClass', 'gone'] as const).map(
    (kind) => school[kind] > 0 && counts[kind](formatNumber(school[kind], locale)),
  )
  return said.filter((one) => one !== false)
}
