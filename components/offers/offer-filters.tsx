import { FilterBar } from '@/components/ui/filter-bar'
import { offerListAddress, type OfferFilter } from '@/lib/offers/filter'
import { SPONSOR_KINDS } from '@/lib/sponsors/sponsor'
import type { Words } from '@/lib/words/words'

type Props = { filter: OfferFilter; words: Words }

/** Offers of one kind, all of it in the address. */
export function OfferFilters({ filter, words }: Props) {
  const w = words.offers
  const { kinds } = words.support
  const { kind, shown } = filter
  const clear = offerListAddress(filter, { kind: undefined })
  return (
    <FilterBar
      action="/offers"
      active={
        kind
          ? [{ label: kinds[kind], removeHref: clear, removeLabel: w.removeFilter(kinds[kind]) }]
          : []
      }
      clear={{ href: clear, label: w.clear }}
      hidden={{ show: shown }}
      label={w.filterLabel}
      selects={[
        {
          ...{ name: 'kind', label: w.kind, value: kind ?? '' },
          options: [
            { value: '', label: w.anyKind },
            ...SPONSOR_KINDS.map((value) => ({ value, label: kinds[value] })),
          ],
        },
      ]}
      submitLabel={w.apply}
    />
  )
}
