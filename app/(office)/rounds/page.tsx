import type { Metadata } from 'next'
import { RoundTable } from '@/components/rounds/round-table'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import { may } from '@/lib/access/viewer'
import { today } from '@/lib/platform/clock'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { listRounds } from '@/lib/rounds/queries'
import { formatNumber } from '@/lib/words/format'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const ROWS_A_PAGE = 50

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.rounds.title }
}

export default async function RoundsPage({ searchParams }: Props) {
  const viewer = await requireRight('round.read')
  const { locale, words } = await readWords()
  const w = words.rounds
  const page = Math.max(1, Math.trunc(Number((await searchParams).page)) || 1)
  const skip = (page - 1) * ROWS_A_PAGE
  const { lines, total } = await listRounds(viewer, { skip, take: ROWS_A_PAGE })
  const address = (to: number) => `/rounds?page=${to}`
  const { pages } = words.shell
  const last = skip + lines.length
  return (
    <>
      <PageHeader
        actions={
          may(viewer, 'round.keep') && (
            <LinkButton href="/rounds/new" tone="primary">
              {w.open}
            </LinkButton>
          )
        }
        lead={may(viewer, 'round.answer') ? w.leadOwn : w.lead}
        title={w.title}
      />
      <div className="card grid gap-4">
        <RoundTable
          empty={
            <EmptyState icon="list" title={w.none}>
              {w.noneText}
            </EmptyState>
          }
          locale={locale}
          rounds={lines}
          today={today()}
          words={words}
        />
        {total > ROWS_A_PAGE && (
          <Pagination
            label={pages.label}
            next={last < total ? { href: address(page + 1), label: pages.next } : null}
            previous={page > 1 ? { href: address(page - 1), label: pages.previous } : null}
            summary={pages.range(skip + 1, last, formatNumber(total, locale))}
          />
        )}
      </div>
    </>
  )
}
