import { FilterBar, type ActiveFilter } from '@/components/ui/filter-bar'
import { NO_FILTER, unitListAddress, type UnitFilter } from '@/lib/mobilisation/filter'
import { STAGES } from '@/lib/mobilisation/stage'
import { SPONSOR_KINDS } from '@/lib/sponsors/sponsor'
import type { Words } from '@/lib/words/words'

type Props = { filter: UnitFilter; count: string; words: Words }

/** Search by name, stage, kind, overdue next step, who talked and open promises, all of it in the address. */
export function UnitFilters({ filter, count, words }: Props) {
  const w = words.mobilisation
  const yes = (chosen: boolean) => (chosen ? 'yes' : '')
  const one = (name: string, label: string, value: string, any: string, options: Choice[]) => ({
    ...{ name, label, value },
    options: [{ value: '', label: any }, ...options],
  })
  return (
    <FilterBar
      action="/mobilisation/list"
      active={activeOf(filter, words)}
      clear={{ href: unitListAddress(NO_FILTER), label: w.clear }}
      foldLabel={words.shell.filters.fold}
      label={w.searchLabel}
      search={{ name: 'search', label: w.search, value: filter.search, placeholder: w.searchHint }}
      selects={[
        one('stage', w.stage, filter.stage ?? '', w.anyStage, choicesOf(STAGES, w.stages)),
        one(
          ...(['kind', w.kind, filter.kind ?? '', w.anyKind] as const),
          choicesOf(SPONSOR_KINDS, words.support.kinds),
        ),
        one('overdue', w.when, yes(filter.overdue), w.anyTime, [
          { value: 'yes', label: w.onlyOverdue },
        ]),
        one('mine', w.whose, yes(filter.mine), w.anybody, [{ value: 'yes', label: w.onlyMine }]),
        one('open', w.room, yes(filter.open), w.anyRoom, [{ value: 'yes', label: w.onlyOpen }]),
      ]}
      submitLabel={w.apply}
    >
      <span className="text-muted">{count}</span>
    </FilterBar>
  )
}

type Choice = { value: string; label: string }

function choicesOf<Value extends string>(
  values: readonly Value[],
  labels: Record<Value, string>,
): Choice[] {
  return values.map((value) => ({ value, label: labels[value] }))
}

function activeOf(filter: UnitFilter, words: Words): ActiveFilter[] {
  const w = words.mobilisation
  const chip = (label: string, change: Partial<UnitFilter>) => ({
    label,
    removeHref: unitListAddress(filter, change),
    removeLabel: w.removeFilter(label),
  })
  const { search, stage, kind, overdue, mine, open } = filter
  return [
    ...(search ? [chip(search, { search: '' })] : []),
    ...(stage ? [chip(w.stages[stage], { stage: undefined })] : []),
    ...(kind ? [chip(words.support.kinds[kind], { kind: undefined })] : []),
    ...(overdue ? [chip(w.onlyOverdue, { overdue: false })] : []),
    ...(mine ? [chip(w.onlyMine, { mine: false })] : []),
    ...(open ? [chip(w.onlyOpen, { open: false })] : []),
  ]
}
