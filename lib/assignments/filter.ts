/** What work a list of proposals is for. `open` is everything that is not closed. */
export const STANDINGS = [
  'toReview',
  'toDecide',
  'returned',
  'open',
  'approved',
  'refused',
] as const
export type Standing = (typeof STANDINGS)[number]

/** Proposals on one page of the list of all. */
export const PROPOSALS_A_PAGE = 50

/** What a person may ask of the list of all proposals, all of it in the address. */
export type ProposalFilter = {
  standing: Standing | null
  page: number
  /** everything, although the bare address opens a view of somebody's own */
  all: boolean
}

/** The filter an address asks for; whatever it does not understand it leaves out. */
export function proposalFilterFrom(
  asked: Readonly<Record<string, string | string[] | undefined>>,
): ProposalFilter {
  const one = (name: string) => [asked[name]].flat()[0] ?? ''
  return {
    standing: STANDINGS.find((standing) => standing === one('standing')) ?? null,
    page: Math.max(1, Math.trunc(Number(one('page'))) || 1),
    all: one('all') === 'yes',
  }
}

/** The address of the list with some of the filter changed; page 1 unless a page is named. */
export function proposalListAddress(
  filter: ProposalFilter,
  change: Partial<ProposalFilter> = {},
): string {
  const { standing, page, all } = { ...filter, page: 1, ...change }
  const query = new URLSearchParams()
  if (standing) query.set('standing', standing)
  if (page > 1) query.set('page', String(page))
  if (all && query.size === 0) query.set('all', 'yes')
  return query.size > 0 ? `/assignments/all?${query.toString()}` : '/assignments/all'
}
