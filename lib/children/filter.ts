import { z } from 'zod'
import { searchKey } from '@/lib/people/full-name'
import { SUPPORT_STATES } from './child'
import { PROGRAMME_CATEGORIES } from '@/lib/plans/category'

export const CHILD_SORTS = ['name', 'code', 'born', 'village', 'school', 'waiting'] as const
export type ChildSort = (typeof CHILD_SORTS)[number]

/** How many children a page of the list holds. */
export const CHILDREN_A_PAGE = 100

/** A filter comes from an address: what cannot be understood is left out rather than refused. */
const schema = z.object({
  q: z.string().trim().max(100).catch(''),
  village: z.uuid().optional().catch(undefined),
  school: z.uuid().optional().catch(undefined),
  category: z.enum(PROGRAMME_CATEGORIES).optional().catch(undefined),
  marked: z.enum(['yes', 'no']).optional().catch(undefined),
  poverty: z.enum(['unconfirmed', 'review']).optional().catch(undefined),
  state: z
    .enum([...SUPPORT_STATES, 'unsupported'])
    .optional()
    .catch(undefined),
  sort: z.enum(CHILD_SORTS).catch('name'),
  order: z.enum(['asc', 'desc']).catch('asc'),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
  all: z
    .literal('yes')
    .transform(() => true)
    .catch(false),
})
export type ChildFilter = z.output<typeof schema>

/** The filter an address asks for. */
export function childFilterFrom(
  params: Record<string, string | string[] | undefined>,
): ChildFilter {
  const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value)
  return schema.parse(
    Object.fromEntries(
      Object.entries(params).map(([name, value]) => [name, first(value) || undefined]),
    ),
  )
}

/**
 * The address of the list with some of the filter changed; page 1 unless a page is named. Nothing of it
 * left says so (`all`) where the bare address would open somebody's first view.
 */
export function childListAddress(filter: ChildFilter, change: Partial<ChildFilter> = {}): string {
  const { all, ...next } = { ...filter, page: 1, ...change }
  const params = new URLSearchParams()
  const said: [string, string | number | undefined][] = Object.entries(next)
  for (const [name, value] of said) {
    const isDefault =
      value === undefined ||
      value === '' ||
      (name === 'sort' && value === 'name') ||
      (name === 'order' && value === 'asc') ||
      (name === 'page' && value === 1)
    if (!isDefault) params.set(name, String(value))
  }
  if (all && params.size === 0) params.set('all', 'yes')
  const query = params.toString()
  return query ? `/children?${query}` : '/children'
}

/** The same list without a condition, in its usual order. */
export function unfiltered({ all }: ChildFilter): ChildFilter {
  return { ...childFilterFrom({}), all }
}

/** Whether the list shows less than all of it. */
export function isFiltered(filter: ChildFilter): boolean {
  const change = { sort: 'name', order: 'asc', all: false } as const
  return childListAddress(filter, change) !== '/children'
}

/** The words of a search without marks; every one of them must be found. */
export function searchWords(q: string): string[] {
  return searchKey(q).split(' ').filter(Boolean).slice(0, 8)
}
