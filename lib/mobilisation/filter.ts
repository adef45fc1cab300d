import { SPONSOR_KINDS, type SponsorKind } from '@/lib/sponsors/sponsor'
import { sponsorKey } from '@/lib/sponsors/sponsor-key'
import type { Day } from '@/lib/calendar/day'
import { STAGES, type Stage } from './stage'
import { isOverdue, type UnitLine } from './unit-line'

/** What a person may ask of the list of units, all of it in the address. */
export type UnitFilter = {
  search: string
  stage: Stage | undefined
  kind: SponsorKind | undefined
  /** only where the next step is overdue */
  overdue: boolean
  /** only where the viewer talked last */
  mine: boolean
  /** only where children are promised that have no child yet */
  open: boolean
}

export const NO_FILTER: UnitFilter = {
  ...{ search: '', stage: undefined, kind: undefined },
  ...{ overdue: false, mine: false, open: false },
}

/** The filter an address asks for; whatever it does not understand it leaves out. */
export function unitFilterFrom(
  asked: Readonly<Record<string, string | string[] | undefined>>,
): UnitFilter {
  const one = (name: string) => [asked[name]].flat()[0] ?? ''
  return {
    search: one('search').trim().slice(0, 100),
    stage: STAGES.find((stage) => stage === one('stage')),
    kind: SPONSOR_KINDS.find((kind) => kind === one('kind')),
    overdue: one('overdue') === 'yes',
    mine: one('mine') === 'yes',
    open: one('open') === 'yes',
  }
}

/** Address and query of a list with some of the filter changed. */
export function unitListAddress(
  filter: UnitFilter,
  change: Partial<UnitFilter> = {},
  at = '/mobilisation/list',
): string {
  const { search, stage, kind, overdue, mine, open } = { ...filter, ...change }
  const query = new URLSearchParams({
    ...(search && { search }),
    ...(stage && { stage }),
    ...(kind && { kind }),
    ...(overdue && { overdue: 'yes' }),
    ...(mine && { mine: 'yes' }),
    ...(open && { open: 'yes' }),
  })
  return query.size > 0 ? `${at}?${query.toString()}` : at
}

/** Whether a unit is asked for; the name is searched without marks and case. */
export function isAskedFor(
  unit: UnitLine,
  filter: UnitFilter,
  { personId, today }: { personId: string; today: Day },
): boolean {
  const { search, stage, kind, overdue, mine, open } = filter
  if (stage !== undefined && unit.stage !== stage) return false
  if (kind !== undefined && unit.kind !== kind) return false
  if (overdue && !isOverdue(unit, today)) return false
  if (mine && unit.last?.by.id !== personId) return false
  if (open && unit.open === 0) return false
  return search === '' || sponsorKey(unit.name).includes(sponsorKey(search))
}
