import { FilterBar, type ActiveFilter } from '@/components/ui/filter-bar'
import { SUPPORT_STATES } from '@/lib/children/child'
import { PROGRAMME_CATEGORIES } from '@/lib/plans/category'
import { AGES, childListAddress, unfiltered, type ChildFilter } from '@/lib/children/filter'
import type { Words } from '@/lib/words/words'
import { childFilterWords, type Places } from './filter-words'

type Place = Places['villages'][number]
type Props = { filter: ChildFilter; places: FilterPlaces; words: Words }
type FilterPlaces = Omit<Places, 'classes'> & {
  classes: (Places['classes'][number] & { schoolId: string })[]
}

/** Search and filters of the list; what is active stands below as chips that can be taken away. */
export function ChildFilters({ filter, places, words: all }: Props) {
  const words = all.children
  const any = { value: '', label: words.any }
  const named = (list: Place[]) => list.map(({ id, name }) => ({ value: id, label: name }))
  const ages = AGES.map((age) => ({ value: String(age), label: words.age(age) }))
  const states = SUPPORT_STATES.map((state) => ({ value: state, label: words.states[state] }))
  return (
    <FilterBar
      // Sent in a body: a name typed to search by has no business in an address.
      action="/children/search"
      method="post"
      label={words.filterLabel}
      submitLabel={words.apply}
      foldLabel={all.shell.filters.fold}
      search={{
        name: 'q',
        label: words.search,
        value: filter.q,
        placeholder: words.searchHint,
      }}
      selects={[
        select('village', words.village, filter.village, [any, ...named(places.villages)]),
        select('school', words.school, filter.school, [any, ...named(places.schools)]),
        ...classSelect(filter, places, words),
        select('ageFrom', words.ageFrom, filter.ageFrom?.toString(), [any, ...ages]),
        select('ageTo', words.ageTo, filter.ageTo?.toString(), [any, ...ages]),
        select('category', words.category, filter.category, [
          any,
          ...PROGRAMME_CATEGORIES.map((key) => ({ value: key, label: words.categories[key] })),
        ]),
        select('state', words.state, filter.state, [
          any,
          { value: 'unsupported', label: words.unsupported },
          ...states,
        ]),
        select('marked', words.marked, filter.marked, [
          any,
          { value: 'yes', label: words.markedOnly },
          { value: 'no', label: words.unmarked },
        ]),
        select('poverty', all.poverty.filter, filter.poverty, [
          any,
          { value: 'unconfirmed', label: all.poverty.unconfirmedShort },
          { value: 'review', label: all.poverty.reviewShort },
        ]),
      ]}
      hidden={{
        ...(filter.sort !== 'name' && { sort: filter.sort, order: filter.order }),
        ...(filter.all && { all: 'yes' }),
      }}
      active={activeOf({ filter, places, words: all })}
      clear={{ href: childListAddress(unfiltered(filter)), label: words.clear }}
    />
  )
}

/** Classes of the chosen school, or of all of them with the school beside each; no choice where there is none. */
function classSelect(
  { school, schoolClass }: ChildFilter,
  { classes }: FilterPlaces,
  words: Words['children'],
) {
  const shown = classes.filter((one) => school === undefined || one.schoolId === school)
  if (shown.length === 0 && schoolClass === undefined) return []
  return [
    select('schoolClass', words.schoolClass, schoolClass, [
      { value: '', label: words.any },
      ...shown.map(({ id, name, school: of }) => ({
        value: id,
        label: school === undefined ? words.classOf(name, of) : name,
      })),
    ]),
  ]
}

function select(
  name: string,
  label: string,
  value: string | undefined,
  options: { value: string; label: string }[],
) {
  return { name, label, value: value ?? '', options }
}

function activeOf({ filter, places, words }: Props): ActiveFilter[] {
  return childFilterWords(filter, places, words).map(({ name, label }) => ({
    label,
    removeHref: childListAddress(filter, name === 'q' ? { sealed: '' } : { [name]: undefined }),
    removeLabel: words.children.removeFilter(label),
  }))
}
