import type { Metadata } from 'next'
import { SponsorFilters } from '@/components/sponsors/sponsor-filters'
import { SponsorTable } from '@/components/sponsors/sponsor-table'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { ListExport } from '@/components/views/list-export'
import { ViewLinks } from '@/components/views/view-links'
import { readLivingAgreements } from '@/lib/agreements/queries'
import { agreementStanding } from '@/lib/agreements/standing'
import { wantingAgreement } from '@/lib/agreements/wanting'
import { may } from '@/lib/access/viewer'
import { today } from '@/lib/platform/clock'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { sponsorFilterFrom, sponsorListAddress } from '@/lib/sponsors/filter'
import { listSponsors } from '@/lib/sponsors/queries'
import { formatNumber } from '@/lib/words/format'
import { viewsOf } from '../views/views-of'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.sponsors.title }
}

export default async function SponsorsPage({ searchParams }: Props) {
  const viewer = await requireRight('sponsor.read')
  const { locale, words } = await readWords()
  const w = words.sponsors
  const params = await searchParams
  const own = await viewsOf(viewer, 'sponsors', params)
  const filter = { ...sponsorFilterFrom(params), all: own.hasFirst }
  const sponsors = await listSponsors(viewer, filter)
  const agreements = await readLivingAgreements(viewer)
  const wanting = wantingAgreement(sponsors, agreements, today()).length
  const mayKeep = may(viewer, 'sponsor.keep')
  const isFiltered = filter.search !== '' || filter.kind !== undefined
  const clear = sponsorListAddress({ search: '', kind: undefined, all: filter.all })
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
          <>
            {!isFiltered && wanting > 0 && (
              <LinkButton href="/sponsors/agreements">
                {words.agreements.listOpen(formatNumber(wanting, locale))}
              </LinkButton>
            )}
            {mayKeep && (
              <LinkButton href="/sponsors/new" tone="primary">
                {w.add}
              </LinkButton>
            )}
          </>
        }
        lead={w.lead}
        title={w.title}
      />
      <div className="mb-6 grid gap-4 empty:hidden">
        <ViewLinks isSearching={filter.search !== ''} own={own} words={words.views} />
      </div>
      <div className="card grid gap-4">
        <SponsorFilters
          clear={clear}
          count={w.count(formatNumber(sponsors.length, locale))}
          filter={filter}
          words={words}
        />
        <SponsorTable
          empty={
            isFiltered ? (
              <EmptyState
                action={<LinkButton href={clear}>{w.clear}</LinkButton>}
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
          standings={
            new Map(
              sponsors.map(({ id }) => [
                id,
                agreementStanding(agreements.get(id) ?? null, today()),
              ]),
            )
          }
          words={words}
        />
        {sponsors.length > 0 && (
          <ListExport address={sponsorListAddress(filter)} namesChildren={false} words={words} />
        )}
      </div>
    </>
  )
}
