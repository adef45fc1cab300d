import { FilterBar } from '@/components/ui/filter-bar'
import { SPONSOR_KINDS, type SponsorKind } from '@/lib/sponsors/sponsor'
import type { Words } from '@/lib/words/words'

/** Search by name and kind, all of it in the address. */
export function SponsorFilters(props: {
  search: string
  kind: SponsorKind | undefined
  count: string
  words: Words
}) {
  const { search, kind, words } = props
  const w = words.sponsors
  const kinds = words.support.kinds
  const active = [
    ...(search ? [chip(search, { kind }, words)] : []),
    ...(kind ? [chip(kinds[kind], { search }, words)] : []),
  ]
  return (
    <FilterBar
      action="/sponsors"
      active={active}
      clear={{ href: '/sponsors', label: w.clear }}
      label={w.searchLabel}
      search={{ name: 'search', label: w.search, value: search, placeholder: w.searchHint }}
      selects={[
        {
          name: 'kind',
          label: w.kind,
          value: kind ?? '',
          options: [
            { value: '', label: w.anyKind },
            ...SPONSOR_KINDS.map((value) => ({ value, label: kinds[value] })),
          ],
        },
      ]}
      submitLabel={w.apply}
    >
      <span className="text-muted">{props.count}</span>
    </FilterBar>
  )
}

function chip(label: string, rest: Record<string, string | undefined>, { sponsors: w }: Words) {
  const left = Object.entries(rest).filter((entry): entry is [string, string] => !!entry[1])
  const query = new URLSearchParams(left).toString()
  return {
    label,
    removeHref: query ? `/sponsors?${query}` : '/sponsors',
    removeLabel: w.removeFilter(label),
  }
}
