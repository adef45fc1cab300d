import { FilterBar, type ActiveFilter } from '@/components/ui/filter-bar'
import { sponsorListAddress, type SponsorFilter } from '@/lib/sponsors/filter'
import { SPONSOR_KINDS } from '@/lib/sponsors/sponsor'
import type { Words } from '@/lib/words/words'

type Props = {
  filter: SponsorFilter
  /** the list without a condition */
  clear: string
  count: string
  words: Words
}

/** Search by name and kind, all of it in the address. */
export function SponsorFilters(props: Props) {
  const { filter, clear, count, words } = props
  const w = words.sponsors
  const kinds = words.support.kinds
  return (
    <FilterBar
      action="/sponsors"
      active={activeOf(props)}
      clear={{ href: clear, label: w.clear }}
      foldLabel={words.shell.filters.fold}
      label={w.searchLabel}
      search={{ name: 'search', label: w.search, value: filter.search, placeholder: w.searchHint }}
      selects={[
        {
          name: 'kind',
          label: w.kind,
          value: filter.kind ?? '',
          options: [
            { value: '', label: w.anyKind },
            ...SPONSOR_KINDS.map((value) => ({ value, label: kinds[value] })),
          ],
        },
      ]}
      submitLabel={w.apply}
    >
      <span className="text-muted">{count}</span>
    </FilterBar>
  )
}

function activeOf({ filter, words }: Props): ActiveFilter[] {
  const { search, kind } = filter
  const chip = (label: string, change: Partial<SponsorFilter>) => ({
    label,
    removeHref: sponsorListAddress(filter, change),
    removeLabel: words.sponsors.removeFilter(label),
  })
  return [
    ...(search ? [chip(search, { search: '' })] : []),
    ...(kind ? [chip(words.support.kinds[kind], { kind: undefined })] : []),
  ]
}
