import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { DecisionsForm } from '@/components/proposals/decisions-form'
import { ProposalList } from '@/components/proposals/proposal-list'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import { Tabs } from '@/components/ui/tabs'
import { may, reachOf } from '@/lib/access/viewer'
import { listProposals } from '@/lib/children/proposal-queries'
import { today } from '@/lib/platform/clock'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { formatNumber } from '@/lib/words/format'
import { decideSeveral } from './actions'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const ROWS_A_PAGE = 50

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.proposals.title }
}

export default async function ProposalsPage({ searchParams }: Props) {
  const viewer = await requireRight('proposal.read')
  const { locale, words } = await readWords()
  const w = words.proposals
  const search = await searchParams
  const show = search.show === 'over' ? 'over' : 'open'
  const page = Math.max(1, Math.trunc(Number(search.page)) || 1)
  const skip = (page - 1) * ROWS_A_PAGE
  const found = await listProposals(viewer, show, { skip, take: ROWS_A_PAGE })
  const isDecided = (status: string) => status !== 'to_decide' && status !== 'to_verify'
  const mine = may(viewer, 'proposal.decide')
    ? found.lines.filter(({ isOwn, status }) => !isOwn && !isDecided(status))
    : []
  const others = found.lines.filter((line) => !mine.includes(line))
  const seesAll = reachOf(viewer, 'proposal.read') === 'all'
  const address = (to: number) => `/proposals?show=${show}&page=${to}`
  const { pages } = words.shell
  return (
    <>
      <PageHeader
        actions={
          may(viewer, 'child.propose') && (
            <LinkButton href="/children/propose" tone="primary">
              {w.propose}
            </LinkButton>
          )
        }
        lead={seesAll ? w.lead : w.leadOwn}
        title={w.title}
      />
      <div className="grid gap-6">
        <Tabs
          label={w.tabs}
          tabs={[
            {
              ...{ href: '/proposals', label: w.open },
              ...{ count: found.open, current: show === 'open' },
            },
            {
              ...{ href: '/proposals?show=over', label: w.over },
              ...{ count: found.over, current: show === 'over' },
            },
          ]}
        />
        <div className="card grid gap-4">
          {found.lines.length === 0 && (
            <EmptyState icon="edit" title={show === 'open' ? w.noneOpen : w.noneOver}>
              {seesAll ? w.noneText : w.noneTextOwn}
            </EmptyState>
          )}
          {mine.length > 0 && (
            <DecisionsForm
              action={decideSeveral}
              formKey={randomUUID()}
              lines={mine}
              on={today()}
              words={words}
            />
          )}
          {mine.length > 0 && others.length > 0 && (
            <h2 className="border-t border-line pt-6">{w.withOthers}</h2>
          )}
          {others.length > 0 && <ProposalList lines={others} on={today()} words={words} />}
          {found[show] > ROWS_A_PAGE && (
            <Pagination
              label={pages.label}
              next={
                skip + found.lines.length < found[show]
                  ? { href: address(page + 1), label: pages.next }
                  : null
              }
              previous={page > 1 ? { href: address(page - 1), label: pages.previous } : null}
              summary={pages.range(
                skip + 1,
                skip + found.lines.length,
                formatNumber(found[show], locale),
              )}
            />
          )}
        </div>
      </div>
    </>
  )
}
