import type { Metadata } from 'next'
import { AssignmentTabs } from '@/components/assignments/assignment-tabs'
import { TermsTable } from '@/components/assignments/terms-table'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import { Tabs } from '@/components/ui/tabs'
import { may, reachOf } from '@/lib/access/viewer'
import {
  TERM_STANDINGS,
  termFilterFrom,
  termListAddress,
  TERMS_A_PAGE,
} from '@/lib/assignments/term-filter'
import { listTerms } from '@/lib/assignments/term-list-queries'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { formatNumber } from '@/lib/words/format'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.terms.title }
}

export default async function TermsPage({ searchParams }: Props) {
  const viewer = await requireRight('term.read')
  const { locale, words } = await readWords()
  const w = words.terms
  const filter = termFilterFrom(await searchParams)
  const { lines, total, counts } = await listTerms(viewer, filter)
  const isUnit = reachOf(viewer, 'term.read') !== 'all'
  const { page, standing } = filter
  const turn = (to: number, label: string) =>
    to < 1 || (to - 1) * TERMS_A_PAGE >= total
      ? null
      : { href: termListAddress({ standing, page: to }), label }
  return (
    <>
      <PageHeader
        back={isUnit ? { href: '/payments', label: words.payments.myTitle } : undefined}
        lead={w.lead}
        title={isUnit ? w.myTitle : w.title}
      />
      {may(viewer, 'assignment.read') && <AssignmentTabs current="terms" words={words} />}
      <div className="grid gap-6">
        <Tabs
          label={w.tabs}
          tabs={TERM_STANDINGS.map((of) => ({
            href: termListAddress({ standing: of }),
            label: w.standings[of],
            count: counts[of],
            current: of === standing,
          }))}
        />
        <TermsTable
          empty={
            <EmptyState icon="assignment" title={w.empty[standing]}>
              {w.emptyText}
            </EmptyState>
          }
          lines={lines}
          words={words}
        />
        {total > TERMS_A_PAGE && (
          <Pagination
            label={words.shell.pages.label}
            next={turn(page + 1, words.shell.pages.next)}
            previous={turn(page - 1, words.shell.pages.previous)}
            summary={words.shell.pages.range(
              (page - 1) * TERMS_A_PAGE + 1,
              (page - 1) * TERMS_A_PAGE + lines.length,
              formatNumber(total, locale),
            )}
          />
        )}
      </div>
    </>
  )
}
