import { FilterBar, type ActiveFilter } from '@/components/ui/filter-bar'
import { SUPPORT_STATES } from '@/lib/children/child'
import { PROGRAMME_CATEGORIES } from '@/lib/plans/category'
import { childListAddress, unfiltered, type ChildFilter } from '@/lib/children/filter'
import type { Words } from '@/lib/words/words'
import { childFilterWords, type Places } from './filter-words'

type Place = Places['villages'][number]
type Props = { filter: ChildFilter; places: Places; words: Words }

/** Search and filters of the list; what is active stands below as chips that can be taken away. */
export function ChildFilters({ filter, places, words: all }: Props) {
  const words = all.children
  const any = { value: '', label: words.any }
  const named = (list: Place[]) => list.map(({ id, name }) => ({ value: id, label: name }))
  const states = SUPPORT_STATES.map((state) => ({ value: state, label: words.states[state] }))
  return (
    <FilterBar
      action="/children"
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
      hidden={filter.sort === 'name' ? {} : { sort: filter.sort, order: filter.order }}
      active={activeOf({ filter, places, words: all })}
      clear={{ href: childListAddress(unfiltered(filter)), label: words.clear }}
    />
  )
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
    removeHref: childListAddress(filter, { [name]: name === 'q' ? '' : undefined }),
    removeLabel: words.children.removeFilter(label),
  }))
}
