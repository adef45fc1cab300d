/** Parts of the list of terms: minutes that are missing, what runs or begins later, what is over. */
export const TERM_STANDINGS = ['unsigned', 'running', 'ended'] as const
export type TermStanding = (typeof TERM_STANDINGS)[number]

/** Terms on one page of the list. */
export const TERMS_A_PAGE = 50

export type TermFilter = { standing: TermStanding; page: number }

/** The part an address asks for; minutes that are missing come first. */
export function termFilterFrom(
  asked: Readonly<Record<string, string | string[] | undefined>>,
): TermFilter {
  const one = (name: string) => [asked[name]].flat()[0] ?? ''
  return {
    standing: TERM_STANDINGS.find((standing) => standing === one('standing')) ?? 'unsigned',
    page: Math.max(1, Math.trunc(Number(one('page'))) || 1),
  }
}

/** The address of a part of the list; page 1 unless a page is named. */
export function termListAddress({ standing, page = 1 }: Partial<TermFilter>): string {
  const query = new URLSearchParams()
  if (standing && standing !== 'unsigned') query.set('standing', standing)
  if (page > 1) query.set('page', String(page))
  return query.size > 0 ? `/assignments/terms?${query.toString()}` : '/assignments/terms'
}
