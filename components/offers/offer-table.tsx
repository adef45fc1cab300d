import type { ReactNode } from 'react'
import { DataTable } from '@/components/ui/data-table'
import { PageLink } from '@/components/ui/page-link'
import type { OfferLine } from '@/lib/offers/offer'
import { formatDay } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'
import { OfferChip } from './offer-chip'
import { wishOf } from './offer-wish'

type Props = { offers: OfferLine[]; empty: ReactNode; locale: Locale; words: Words }

/** Who offered what and when, and where it stands. */
export function OfferTable({ offers, empty, locale, words }: Props) {
  const w = words.offers
  return (
    <DataTable
      caption={w.title}
      columns={[
        {
          key: 'name',
          header: w.name,
          primary: true,
          cell: ({ id, name }) => <PageLink href={`/offers/${id}`}>{name ?? w.nameGone}</PageLink>,
        },
        { key: 'kind', header: w.kind, cell: ({ kind }) => words.support.kinds[kind] },
        { key: 'wish', header: w.wish, cell: (offer) => wishOf(offer, locale, words) },
        {
          key: 'received',
          header: w.receivedOn,
          align: 'end',
          cell: ({ receivedOn }) => (
            <span className="whitespace-nowrap">{formatDay(receivedOn)}</span>
          ),
        },
        {
          key: 'status',
          header: w.status,
          cell: ({ status }) => <OfferChip label={w.statuses[status]} status={status} />,
        },
      ]}
      empty={empty}
      rowKey={({ id }) => id}
      rows={offers}
    />
  )
}
