import type { Metadata } from 'next'
import { SponsorFilters } from '@/components/sponsors/sponsor-filters'
import { SponsorTable } from '@/components/sponsors/sponsor-table'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { may } from '@/lib/access/viewer'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { listSponsors } from '@/lib/sponsors/queries'
import { SPONSOR_KINDS } from '@/lib/sponsors/sponsor'
import { formatNumber } from '@/lib/words/format'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.sponsors.title }
}

export default async function SponsorsPage({ searchParams }: Props) {
  const viewer = await requireRight('sponsor.read')
  const { locale, words } = await readWords()
  const w = words.sponsors
  const asked = await searchParams
  const search = typeof asked.search === 'string' ? asked.search.trim().slice(0, 100) : ''
  const kind = SPONSOR_KINDS.find((one) => one === asked.kind)
  const sponsors = await listSponsors(viewer, { search, kind })
  const mayKeep = may(viewer, 'sponsor.keep')
  const isFiltered = search !== '' || kind !== undefined
  const ways = mayKeep && (
    <>
      <LinkButton href="/lists/new">{w.takeList}</LinkButton>
      <LinkButton href="/sponsors/new">{w.add}</LinkButton>
    </>
  )
  return (
    <>
      <PageHeader
        actions={
          mayKeep && (
            <LinkButton href="/sponsors/new" tone="primary">
              {w.add}
            </LinkButton>
          )
        }
        lead={w.lead}
        title={w.title}
      />
      <div className="card grid gap-4">
        <SponsorFilters
          count={w.count(formatNumber(sponsors.length, locale))}
          kind={kind}
          search={search}
          words={words}
        />
        <SponsorTable
          empty={
            isFiltered ? (
              <EmptyState
                action={<LinkButton href="/sponsors">{w.clear}</LinkButton>}
                icon="search"
                title={w.noneFound}
              >
                {w.noneFoundText}
              </EmptyState>
            ) : (
              <EmptyState action={ways} icon="sponsor" title={w.empty}>
                {mayKeep ? w.emptyText : null}
              </EmptyState>
            )
          }
          locale={locale}
          sponsors={sponsors}
          words={words}
        />
      </div>
    </>
  )
}
