import { z } from 'zod'
import { SUPPORT_STATES } from './child'
import { PROGRAMME_CATEGORIES } from '@/lib/plans/category'

export const CHILD_SORTS = [
  'name',
  'code',
  'born',
  'village',
  'school',
  'priority',
  'waiting',
] as const
export type ChildSort = (typeof CHILD_SORTS)[number]

/** How many children a page of the list holds. */
export const CHILDREN_A_PAGE = 100

/** Ages there are to filter by: whoever is of age is no child (Bộ luật Dân sự 2015, Điều 20). */
export const AGES: readonly number[] = Array.from({ length: 18 }, (_, age) => age)

const age = z.coerce.number().int().min(0).max(17).optional().catch(undefined)

/** A filter comes from an address: what cannot be understood is left out rather than refused. */
const schema = z.object({
  /** what was typed to search by; an address never says it */
  q: z.string().trim().max(100).catch(''),
  /** the same as an address may carry it: closed for everybody but whoever typed it */
  sealed: z
    .string()
    .regex(/^[\w-]{1,700}$/)
    .catch(''),
  village: z.uuid().optional().catch(undefined),
  school: z.uuid().optional().catch(undefined),
  schoolClass: z.uuid().optional().catch(undefined),
  ageFrom: age,
  ageTo: age,
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
  const filter = schema.parse(
    Object.fromEntries(
      Object.entries(params).map(([name, value]) => [name, first(value) || undefined]),
    ),
  )
  const { ageFrom, ageTo } = filter
  // "From 12 to 6" can only mean the ages between.
  return ageFrom !== undefined && ageTo !== undefined && ageFrom > ageTo
    ? { ...filter, ageFrom: ageTo, ageTo: ageFrom }
    : filter
}

/**
 * The address of the list with some of the filter changed; page 1 unless a page is named. Nothing of it
 * left says so (`all`) where the bare address would open somebody's first view.
 */
export function childListAddress(filter: ChildFilter, change: Partial<ChildFilter> = {}): string {
  const { all, q: _, ...next } = { ...filter, page: 1, ...change }
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
  return filter.q !== '' || childListAddress(filter, change) !== '/children'
}
