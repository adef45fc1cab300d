import { DayField } from '@/components/ui/day-field'
import { FilterBar, type ActiveFilter } from '@/components/ui/filter-bar'
import { ACTS } from '@/lib/access/act'
import { entriesAddress, type EntryFilter, type TypedDay } from '@/lib/access/entry-filter'
import type { PersonChoice } from '@/lib/access/entry-line'
import { formatDay } from '@/lib/words/format'
import type { Words } from '@/lib/words/words'

type Props = { filter: EntryFilter; people: PersonChoice[]; words: Words }

const NO_DAY: TypedDay = { typed: '', on: null }

/** By act, by person, by days, or one line by its number. */
export function EntryFilters({ filter, people, words }: Props) {
  const w = words.entries
  return (
    <FilterBar
      action="/entries"
      label={w.filterLabel}
      submitLabel={words.shell.filters.submit}
      foldLabel={words.shell.filters.fold}
      isOpen={isUnclear(filter.from) || isUnclear(filter.to)}
      selects={[
        {
          name: 'act',
          label: w.what,
          value: filter.act ?? '',
          options: [
            { value: '', label: w.anyAct },
            ...ACTS.map((act) => ({ value: act, label: w.acts[act] })),
          ],
        },
        {
          name: 'person',
          label: w.who,
          value: filter.person ?? '',
          options: [
            { value: '', label: w.anyone },
            ...people.map(({ id, fullName }) => ({ value: id, label: fullName })),
          ],
        },
      ]}
      fields={
        <>
          <TypedDayField label={w.from} name="from" typed={filter.from} words={w} />
          <TypedDayField label={w.to} name="to" typed={filter.to} words={w} />
        </>
      }
      search={{
        name: 'line',
        label: w.lineField,
        value: filter.line ? String(filter.line) : '',
        placeholder: w.lineHint,
      }}
      active={activeOf({ filter, people, words })}
      clear={{ href: '/entries', label: words.shell.filters.clear }}
    />
  )
}

function TypedDayField(props: {
  name: string
  label: string
  typed: TypedDay
  words: Words['entries']
}) {
  const { name, label, typed, words } = props
  return (
    <DayField
      defaultValue={typed.on ?? typed.typed}
      issue={isUnclear(typed) ? words.dayUnclear : undefined}
      label={label}
      name={name}
    />
  )
}

function isUnclear({ typed, on }: TypedDay): boolean {
  return typed !== '' && on === null
}

function activeOf({ filter, people, words }: Props): ActiveFilter[] {
  const w = words.entries
  const { line, act, person, from, to } = filter
  const chips: [string | undefined, Partial<EntryFilter>][] = [
    [line ? w.line(String(line)) : undefined, { line: undefined }],
    [act && w.acts[act], { act: undefined }],
    [people.find(({ id }) => id === person)?.fullName, { person: undefined }],
    [from.on ? `${w.from} ${formatDay(from.on)}` : undefined, { from: NO_DAY }],
    [to.on ? `${w.to} ${formatDay(to.on)}` : undefined, { to: NO_DAY }],
  ]
  return chips.flatMap(([label, without]) =>
    label
      ? {
          label,
          removeHref: entriesAddress(filter, without),
          removeLabel: words.shell.filters.remove(label),
        }
      : [],
  )
}
