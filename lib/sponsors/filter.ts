import { SPONSOR_KINDS, type SponsorKind } from './sponsor'

/** What a person may ask of the list of sponsors, all of it in the address. */
export type SponsorFilter = {
  search: string
  kind: SponsorKind | undefined
  /** everything, although the bare address opens a view of somebody's own */
  all: boolean
}

/** The filter an address asks for; whatever it does not understand it leaves out. */
export function sponsorFilterFrom(
  asked: Readonly<Record<string, string | string[] | undefined>>,
): SponsorFilter {
  const one = (name: string) => [asked[name]].flat()[0] ?? ''
  return {
    search: one('search').trim().slice(0, 100),
    kind: SPONSOR_KINDS.find((kind) => kind === one('kind')),
    all: one('all') === 'yes',
  }
}

/** The address of the list with some of the filter changed. */
export function sponsorListAddress(
  filter: SponsorFilter,
  change: Partial<SponsorFilter> = {},
): string {
  const { search, kind, all } = { ...filter, ...change }
  const query = new URLSearchParams()
  if (search) query.set('search', search)
  if (kind) query.set('kind', kind)
  if (all && query.size === 0) query.set('all', 'yes')
  return query.size > 0 ? `/sponsors?${query.toString()}` : '/sponsors'
}
