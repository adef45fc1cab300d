import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { RowItem } from '@/components/lists/row-item'
import { shownRows } from '@/components/lists/shown-row'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import { openList } from '@/lib/lists/queries'
import { reviewList } from '@/lib/lists/review-queries'
import { REVIEW_STATES } from '@/lib/lists/review'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { formatNumber } from '@/lib/words/format'

const PAGE_ROWS = 100

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.intake.title }
}

/** All rows of one state, a page at a time: long lists do not fit on the review itself. */
export default async function ListRowsPage({ params, searchParams }: Props) {
  const viewer = await requireRight('list.read')
  const { locale, words } = await readWords()
  const { id } = await params
  const asked = await searchParams
  const state = REVIEW_STATES.find((each) => each === asked.state)
  const opened = state && (await openList(viewer, id))
  if (!opened) notFound()
  const review = await reviewList(viewer, opened)
  const rows = shownRows(review, words).filter((row) => row.state === state)
  const last = Math.max(1, Math.ceil(rows.length / PAGE_ROWS))
  const page = Math.min(last, Math.max(1, Number(asked.page) || 1))
  const first = (page - 1) * PAGE_ROWS
  const shown = rows.slice(first, first + PAGE_ROWS)
  const { label, previous, next, range } = words.shell.pages
  const to = (number: number) => `/lists/${id}/rows?state=${state}&page=${number}`
  return (
    <>
      <PageHeader
        title={words.review.allTitle(words.review.states[state])}
        lead={opened.fileName}
        back={{ href: `/lists/${id}`, label: words.review.titles[review.kind] }}
      />
      <div className="grid gap-6">
        <Card as="div">
          <ul>
            {shown.map((row) => (
              <RowItem key={row.key} row={row} words={words} />
            ))}
          </ul>
        </Card>
        <Pagination
          label={label}
          summary={range(first + 1, first + shown.length, formatNumber(rows.length, locale))}
          previous={page > 1 ? { href: to(page - 1), label: previous } : null}
          next={page < last ? { href: to(page + 1), label: next } : null}
        />
      </div>
    </>
  )
}
