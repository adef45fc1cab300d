import type { Metadata } from 'next'
import { AssignmentTabs } from '@/components/assignments/assignment-tabs'
import { ProposalsTable } from '@/components/assignments/proposals-table'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterBar } from '@/components/ui/filter-bar'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import { listAllProposals, STANDING, type Standing } from '@/lib/assignments/queries'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { formatNumber } from '@/lib/words/format'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const ROWS_A_PAGE = 50
const STANDINGS = Object.keys(STANDING) as Standing[]

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.assignments.allTitle }
}

export default async function AllProposalsPage({ searchParams }: Props) {
  const viewer = await requireRight('assignment.read')
  const { locale, words } = await readWords()
  const w = words.assignments
  const search = await searchParams
  const standing = STANDINGS.find((one) => one === search.standing) ?? null
  const page = Math.max(1, Math.trunc(Number(search.page)) || 1)
  const { lines, total } = await listAllProposals(
    viewer,
    { skip: (page - 1) * ROWS_A_PAGE, take: ROWS_A_PAGE },
    standing,
  )
  const first = (page - 1) * ROWS_A_PAGE + 1
  const address = (to: number) =>
    `/assignments/all?${new URLSearchParams({ ...(standing && { standing }), page: String(to) })}`
  const { pages, filters } = words.shell
  return (
    <>
      <PageHeader lead={w.count(formatNumber(total, locale))} title={w.allTitle} />
      <AssignmentTabs current="all" words={words} />
      <div className="card grid gap-4">
        <FilterBar
          action="/assignments/all"
          label={w.filterLabel}
          selects={[
            {
              name: 'standing',
              label: w.status,
              value: standing ?? '',
              options: [
                { value: '', label: words.common.all },
                ...STANDINGS.map((value) => ({ value, label: w.standings[value] })),
              ],
            },
          ]}
          submitLabel={filters.submit}
        />
        <ProposalsTable
          empty={
            <EmptyState icon="assignment" title={w.allEmpty}>
              {w.allEmptyText}
            </EmptyState>
          }
          locale={locale}
          proposals={lines}
          words={words}
        />
        {total > ROWS_A_PAGE && (
          <Pagination
            label={pages.label}
            next={
              first + lines.length <= total ? { href: address(page + 1), label: pages.next } : null
            }
            previous={page > 1 ? { href: address(page - 1), label: pages.previous } : null}
            summary={pages.range(first, first + lines.length - 1, formatNumber(total, locale))}
          />
        )}
      </div>
    </>
  )
}
