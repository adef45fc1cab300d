import type { Metadata } from 'next'
import { AssignmentTabs } from '@/components/assignments/assignment-tabs'
import { ProposalsTable } from '@/components/assignments/proposals-table'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterBar } from '@/components/ui/filter-bar'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import { ListExport } from '@/components/views/list-export'
import { ViewLinks } from '@/components/views/view-links'
import { may } from '@/lib/access/viewer'
import {
  PROPOSALS_A_PAGE,
  proposalFilterFrom,
  proposalListAddress,
  STANDINGS,
} from '@/lib/assignments/filter'
import { listAllProposals } from '@/lib/assignments/queries'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { formatNumber } from '@/lib/words/format'
import { viewsOf } from '../../views/views-of'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.assignments.allTitle }
}

export default async function AllProposalsPage({ searchParams }: Props) {
  const viewer = await requireRight('assignment.read')
  const { locale, words } = await readWords()
  const w = words.assignments
  const params = await searchParams
  const own = await viewsOf(viewer, 'assignments', params)
  const filter = { ...proposalFilterFrom(params), all: own.hasFirst }
  const { standing, page } = filter
  const { lines, total } = await listAllProposals(viewer, filter)
  const first = (page - 1) * PROPOSALS_A_PAGE + 1
  const address = (to: number) => proposalListAddress(filter, { page: to })
  const { pages, filters } = words.shell
  return (
    <>
      <PageHeader
        actions={
          may(viewer, 'document.coded') && (
            <LinkButton href="/documents">{words.paperwork.toDecisions}</LinkButton>
          )
        }
        lead={w.count(formatNumber(total, locale))}
        title={w.allTitle}
      />
      <AssignmentTabs current="all" words={words} />
      <div className="mb-6 grid gap-4 empty:hidden">
        <ViewLinks isSearching={false} own={own} words={words.views} />
      </div>
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
        {total > PROPOSALS_A_PAGE && (
          <Pagination
            label={pages.label}
            next={
              first + lines.length <= total ? { href: address(page + 1), label: pages.next } : null
            }
            previous={page > 1 ? { href: address(page - 1), label: pages.previous } : null}
            summary={pages.range(first, first + lines.length - 1, formatNumber(total, locale))}
          />
        )}
        {total > 0 && may(viewer, 'child.export') && (
          <ListExport address={proposalListAddress(filter)} namesChildren words={words} />
        )}
      </div>
    </>
  )
}
