import type { Metadata } from 'next'
import { readKeptCode } from '@/app/forms/kept-offer'
import { FindForm } from '@/components/offers/find-form'
import { OfferFilters } from '@/components/offers/offer-filters'
import { OfferTable } from '@/components/offers/offer-table'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import { Tabs } from '@/components/ui/tabs'
import { offerFilterFrom, offerListAddress, OFFERS_SHOWN } from '@/lib/offers/filter'
import { listOffers, OFFERS_A_PAGE } from '@/lib/offers/queries'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { formatNumber } from '@/lib/words/format'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.offers.title }
}

export default async function OffersPage({ searchParams }: Props) {
  const viewer = await requireRight('offer.read')
  const { locale, words } = await readWords()
  const w = words.offers
  const asked = await searchParams
  const filter = offerFilterFrom(asked)
  const code = /^(none|wait-(\d{1,4}))$/.exec(String(asked.code ?? ''))
  const { lines, counts } = await listOffers(viewer, filter)
  const total = counts[filter.shown]
  const skip = (filter.page - 1) * OFFERS_A_PAGE
  const { pages } = words.shell
  const turn = (page: number, label: string) => ({
    href: offerListAddress(filter, { page }),
    label,
  })
  return (
    <>
      <PageHeader
        actions={
          <>
            <LinkButton href="#find">{w.findTitle}</LinkButton>
            <LinkButton href={`/help?commune=${viewer.communePrefix}`}>{w.openPage}</LinkButton>
          </>
        }
        lead={w.lead}
        title={w.title}
      />
      <div className="grid gap-6">
        <Tabs
          label={w.tabs}
          tabs={OFFERS_SHOWN.map((shown) => ({
            ...{ href: offerListAddress(filter, { shown }), label: w.shown[shown] },
            ...{ count: counts[shown], current: shown === filter.shown },
          }))}
        />
        <div className="card grid gap-4">
          <OfferFilters filter={filter} words={words} />
          <OfferTable
            empty={
              <EmptyState icon="gift" title={w.noneTitle}>
                {w.noneText}
              </EmptyState>
            }
            locale={locale}
            offers={lines}
            words={words}
          />
          {total > OFFERS_A_PAGE && (
            <Pagination
              label={pages.label}
              next={skip + lines.length < total ? turn(filter.page + 1, pages.next) : null}
              previous={filter.page > 1 ? turn(filter.page - 1, pages.previous) : null}
              summary={pages.range(skip + 1, skip + lines.length, formatNumber(total, locale))}
            />
          )}
        </div>
        <FindForm
          issue={code ? (code[2] ? w.findWait(Number(code[2])) : w.findNone) : undefined}
          typed={code ? ((await readKeptCode()) ?? undefined) : undefined}
          words={w}
        />
      </div>
    </>
  )
}
