import { FilterBar, type ActiveFilter } from '@/components/ui/filter-bar'
import { tracesAddress, type TraceFilter } from '@/lib/access/entry-filter'
import type { PersonChoice } from '@/lib/access/entry-line'
import type { Words } from '@/lib/words/words'

type Props = { filter: TraceFilter; people: PersonChoice[]; words: Words }

/** By the child's code – names stay out of the address – and by who opened the file. */
export function TraceFilters({ filter, people, words }: Props) {
  const w = words.entries
  return (
    <FilterBar
      action="/entries/traces"
      label={w.filterLabel}
      submitLabel={words.shell.filters.submit}
      foldLabel={words.shell.filters.fold}
      search={{
        name: 'child',
        label: w.childField,
        value: filter.child,
        placeholder: w.childHint,
      }}
      selects={[
        {
          name: 'person',
          label: w.opener,
          value: filter.person ?? '',
          options: [
            { value: '', label: w.anyone },
            ...people.map(({ id, fullName }) => ({ value: id, label: fullName })),
          ],
        },
      ]}
      active={activeOf({ filter, people, words })}
      clear={{ href: '/entries/traces', label: words.shell.filters.clear }}
    />
  )
}

function activeOf({ filter, people, words }: Props): ActiveFilter[] {
  const chips: [string | undefined, Partial<TraceFilter>][] = [
    [filter.child, { child: '' }],
    [people.find(({ id }) => id === filter.person)?.fullName, { person: undefined }],
  ]
  return chips.flatMap(([label, without]) =>
    label
      ? {
          label,
          removeHref: tracesAddress(filter, without),
          removeLabel: words.shell.filters.remove(label),
        }
      : [],
  )
}
