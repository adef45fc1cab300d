import type { ColumnHead } from '@/components/ui/column'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import type { Sorting } from '@/components/ui/sort-link'
import { TableFrame } from '@/components/ui/table-frame'
import type { Day } from '@/lib/calendar/day'
import type { ChildLine } from '@/lib/children/child'
import {
  childListAddress,
  isFiltered,
  unfiltered,
  type ChildFilter,
  type ChildSort,
} from '@/lib/children/filter'
import type { Words } from '@/lib/words/words'
import { childRow } from './child-row'
import { ChildRows } from './child-rows'

type Props = {
  lines: ChildLine[]
  filter: ChildFilter
  on: Day
  words: Words
  mayTakeIn: boolean
}

/** The commune's list. */
export function ChildTable({ lines, filter, on, words, mayTakeIn }: Props) {
  if (lines.length === 0) return <NoChildren {...{ filter, words: words.children, mayTakeIn }} />
  return (
    <TableFrame caption={words.children.title} captionHidden columns={headsOf(filter, words)}>
      <ChildRows rows={lines.map((line) => childRow(line, on, words))} />
    </TableFrame>
  )
}

function headsOf(filter: ChildFilter, { children: words, priority }: Words): ColumnHead[] {
  const sorted = (sort: ChildSort) => sortingBy(sort, filter)
  return [
    { key: 'name', header: words.name, primary: true, sort: sorted('name') },
    { key: 'born', header: words.born, sort: sorted('born') },
    { key: 'category', header: words.category },
    { key: 'village', header: words.village, sort: sorted('village') },
    { key: 'school', header: words.school, sort: sorted('school') },
    { key: 'priority', header: priority.title, sort: sorted('priority') },
    { key: 'state', header: words.sponsor, sort: sorted('waiting') },
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

function NoChildren({
  filter,
  words,
  mayTakeIn,
}: Pick<Props, 'filter' | 'mayTakeIn'> & { words: Words['children'] }) {
  if (isFiltered(filter)) {
    return (
      <EmptyState
        title={words.noneFound}
        action={<LinkButton href={childListAddress(unfiltered(filter))}>{words.clear}</LinkButton>}
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
