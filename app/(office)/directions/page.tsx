import type { Metadata } from 'next'
import { DirectionTable } from '@/components/directions/direction-table'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import { Tabs } from '@/components/ui/tabs'
import { may } from '@/lib/access/viewer'
import { listDirections, seesAllDirections } from '@/lib/directions/queries'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { formatNumber } from '@/lib/words/format'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const ROWS_A_PAGE = 50

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.directions.title }
}

export default async function DirectionsPage({ searchParams }: Props) {
  const viewer = await requireRight('direction.read')
  const { locale, words } = await readWords()
  const w = words.directions
  const search = await searchParams
  const followed = search.show === 'over' ? 'over' : 'open'
  const page = Math.max(1, Math.trunc(Number(search.page)) || 1)
  const skip = (page - 1) * ROWS_A_PAGE
  const found = await listDirections(viewer, followed, { skip, take: ROWS_A_PAGE })
  const total = found[followed]
  const address = (to: number) => `/directions?show=${followed}&page=${to}`
  const { pages } = words.shell
  return (
    <>
      <PageHeader
        actions={
          may(viewer, 'direction.give') && (
            <LinkButton href="/directions/new" tone="primary">
              {w.give}
            </LinkButton>
          )
        }
        lead={seesAllDirections(viewer) ? w.lead : w.leadOwn}
        title={w.title}
      />
      <div className="grid gap-6">
        <Tabs
          label={w.tabs}
          tabs={[
            {
              ...{ href: '/directions', label: w.open },
              ...{ count: found.open, current: followed === 'open' },
            },
            {
              ...{ href: '/directions?show=over', label: w.over },
              ...{ count: found.over, current: followed === 'over' },
            },
          ]}
        />
        <div className="card grid gap-4">
          <DirectionTable
            directions={found.lines}
            empty={
              <EmptyState icon="edit" title={followed === 'open' ? w.noneOpen : w.noneOver}>
                {w.noneText}
              </EmptyState>
            }
            locale={locale}
            words={words}
          />
          {total > ROWS_A_PAGE && (
            <Pagination
              label={pages.label}
              next={
                skip + found.lines.length < total
                  ? { href: address(page + 1), label: pages.next }
                  : null
              }
              previous={page > 1 ? { href: address(page - 1), label: pages.previous } : null}
              summary={pages.range(
                skip + 1,
                skip + found.lines.length,
                formatNumber(total, locale),
              )}
            />
          )}
        </div>
      </div>
    </>
  )
}
