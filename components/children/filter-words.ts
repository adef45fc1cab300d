import type { ChildFilter, ChildSort } from '@/lib/children/filter'
import type { Words } from '@/lib/words/words'

type Place = { id: string; name: string }
export type Places = {
  villages: Place[]
  schools: Place[]
  classes: (Place & { school: string })[]
}

/** One condition of the filter in words. */
export type FilterWord = { name: keyof ChildFilter; label: string }

/** What the list is filtered by; a place that is no longer there says so. */
export function childFilterWords(
  filter: ChildFilter,
  places: Places,
  { children: w, poverty, views }: Words,
): FilterWord[] {
  const nameOf = (list: Place[], id: string | undefined, gone: string) =>
    id && (list.find((place) => place.id === id)?.name ?? gone)
  const all: [keyof ChildFilter, string | undefined][] = [
    ['q', filter.q && `“${filter.q}”`],
    ['village', nameOf(places.villages, filter.village, views.goneVillage)],
    ['school', nameOf(places.schools, filter.school, views.goneSchool)],
    [
      'schoolClass',
      nameOf(
        places.classes.map((one) => ({ ...one, name: w.classOf(one.name, one.school) })),
        filter.schoolClass,
        views.goneClass,
      ),
    ],
    ['ageFrom', filter.ageFrom === undefined ? undefined : w.fromAge(filter.ageFrom)],
    ['ageTo', filter.ageTo === undefined ? undefined : w.toAge(filter.ageTo)],
    ['category', filter.category && w.categories[filter.category]],
    ['state', filter.state && { ...w.states, unsupported: w.unsupported }[filter.state]],
    ['marked', filter.marked && { yes: w.marked, no: w.unmarked }[filter.marked]],
    ['poverty', filter.poverty && povertyFilter(filter.poverty, poverty)],
  ]
  return all.flatMap(([name, label]) => (label ? { name, label } : []))
}

/** What is asked about poverty by calendar year. */
export function povertyFilter(
  state: NonNullable<ChildFilter['poverty']>,
  words: Words['poverty'],
): string {
  return `${words.filter}: ${{ unconfirmed: words.unconfirmedShort, review: words.reviewShort }[state]}`
}

/** The order of the list in words; nothing where it is the usual one. */
export function childOrderWords({ sort, order }: ChildFilter, words: Words): string | null {
  if (sort === 'name' && order === 'asc') return null
  const w = words.children
  const by: Record<ChildSort, string> = {
    ...{ name: w.name, code: w.code, born: w.born, village: w.village, school: w.school },
    priority: words.priority.title,
    waiting: w.waitingDays,
  }
  return words.views.sorted(by[sort], order === 'asc')
}
