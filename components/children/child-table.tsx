import { DataTable, type Column } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import type { Sorting } from '@/components/ui/sort-link'
import { daysBetween, type Day } from '@/lib/calendar/day'
import type { ChildLine } from '@/lib/children/child'
import { childListAddress, type ChildFilter, type ChildSort } from '@/lib/children/filter'
import { formatDay } from '@/lib/words/format'
import type { Words } from '@/lib/words/words'
import { CircumstanceChip } from './circumstance-chip'
import { SupportChip } from './support-chip'

type Props = {
  lines: ChildLine[]
  filter: ChildFilter
  on: Day
  words: Words['children']
  mayTakeIn: boolean
}

/** The commune's list. A child's file is not prefetched: each opening leaves a trace. */
export function ChildTable({ lines, filter, on, words, mayTakeIn }: Props) {
  return (
    <DataTable
      caption={words.title}
      rows={lines}
      rowKey={(line) => line.id}
      columns={columnsOf(filter, on, words)}
      empty={<NoChildren {...{ filter, words, mayTakeIn }} />}
    />
  )
}

function columnsOf(filter: ChildFilter, on: Day, words: Words['children']): Column<ChildLine>[] {
  return [
    {
      key: 'name',
      header: words.name,
      primary: true,
      sort: sortingBy('name', filter),
      cell: (line) => (
        <>
          <a className="sm:min-w-40" href={`/children/${line.id}`}>
            {line.fullName}
          </a>
          <span className="block text-[0.9375rem] font-normal text-muted">{line.code}</span>
        </>
      ),
    },
    {
      key: 'born',
      header: words.born,
      sort: sortingBy('born', filter),
      cell: (line) => (line.bornOn ? formatDay(line.bornOn) : (line.bornYear ?? '–')),
    },
    {
      key: 'category',
      header: words.category,
      cell: (line) => <CircumstanceChip line={line} words={words} />,
    },
    {
      key: 'village',
      header: words.village,
      sort: sortingBy('village', filter),
      cell: (line) => line.village ?? '–',
    },
    {
      key: 'school',
      header: words.school,
      sort: sortingBy('school', filter),
      cell: (line) => (
        <>
          {line.school ?? '–'}
          {line.schoolClass && (
            <span className="block text-[0.9375rem] text-muted">
              {words.inClass(line.schoolClass)}
            </span>
          )}
        </>
      ),
    },
    {
      key: 'state',
      header: words.sponsor,
      sort: sortingBy('waiting', filter),
      cell: (line) => (
        <>
          <SupportChip line={line} words={words} />
          {line.waitingSince && (
            <span className="block text-[0.9375rem] text-muted">
              {words.waited(daysBetween(line.waitingSince, on))}
            </span>
          )}
        </>
      ),
    },
  ]
}

function sortingBy(sort: ChildSort, filter: ChildFilter): Sorting {
  const isCurrent = filter.sort === sort
  const turned = isCurrent && filter.order === 'asc' ? 'desc' : 'asc'
  return {
    href: childListAddress(filter, { sort, order: turned }),
    direction: isCurrent ? (filter.order === 'asc' ? 'ascending' : 'descending') : undefined,
  }
}

function NoChildren({ filter, words, mayTakeIn }: Pick<Props, 'filter' | 'words' | 'mayTakeIn'>) {
  const isFiltered = childListAddress(filter, { sort: 'name', order: 'asc' }) !== '/children'
  if (isFiltered) {
    return (
      <EmptyState
        title={words.noneFound}
        action={<LinkButton href="/children">{words.clear}</LinkButton>}
      >
        {words.noneFoundText}
      </EmptyState>
    )
  }
  return (
    <EmptyState
      title={words.emptyTitle}
      action={
        mayTakeIn && (
          <LinkButton href="/lists/new" tone="primary">
            {words.takeIn}
          </LinkButton>
        )
      }
    >
      {words.emptyText}
    </EmptyState>
  )
}
