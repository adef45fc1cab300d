import { Pagination } from '@/components/ui/pagination'
import { LINES_A_PAGE } from '@/lib/access/entry-filter'
import { formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

type Props = {
  page: number
  total: number
  turn: (page: number) => string
  locale: Locale
  words: Words['shell']['pages']
}

export function LinePages({ page, total, turn, locale, words }: Props) {
  if (total <= LINES_A_PAGE) return null
  const first = (page - 1) * LINES_A_PAGE + 1
  const last = Math.min(page * LINES_A_PAGE, total)
  return (
    <Pagination
      label={words.label}
      summary={words.range(first, last, formatNumber(total, locale))}
      previous={page > 1 ? { href: turn(page - 1), label: words.previous } : null}
      next={last < total ? { href: turn(page + 1), label: words.next } : null}
    />
  )
}
