import { Pagination } from '@/components/ui/pagination'
import { CHILDREN_A_PAGE, childListAddress, type ChildFilter } from '@/lib/children/filter'
import type { Words } from '@/lib/words/words'

type Props = { filter: ChildFilter; total: number; words: Words['children'] }

export function ChildPages({ filter, total, words }: Props) {
  if (total <= CHILDREN_A_PAGE) return null
  const from = (filter.page - 1) * CHILDREN_A_PAGE + 1
  const to = Math.min(filter.page * CHILDREN_A_PAGE, total)
  const turn = (page: number) => childListAddress(filter, { page })
  return (
    <Pagination
      label={words.pages}
      summary={words.pageSummary(from, to, total)}
      previous={filter.page > 1 ? { href: turn(filter.page - 1), label: words.previous } : null}
      next={to < total ? { href: turn(filter.page + 1), label: words.next } : null}
    />
  )
}
