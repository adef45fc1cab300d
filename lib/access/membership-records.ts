import { columnOf, type Day } from '@/lib/calendar/day'
import type { Tx } from '@/lib/platform/db/client'
import type { Role } from './role'
import type { ScopeKind } from './scope'

/** Where a role's place stands in its row. */
const COLUMNS = {
  village: 'villageId',
  school: 'schoolId',
  class: 'schoolClassId',
  sponsor: 'sponsorId',
} as const satisfies Record<ScopeKind, string>

export type NewMembership = {
  communeId: string
  personId: string
  role: Role
  place: { kind: ScopeKind; id: string } | null
  from: Day
}

/** Writes a role down from its first day on; the database refuses one that is held already. */
export async function addMembership(tx: Tx, { place, from, ...facts }: NewMembership) {
  const column = place ? { [COLUMNS[place.kind]]: place.id } : {}
  await tx.membership.create({ data: { ...facts, ...column, validFrom: columnOf(from) } })
}

/** Ends a role on a day; false when it had ended already. One not begun yet never begins. */
export async function endMembership(
  tx: Tx,
  { id, validFrom }: { id: string; validFrom: Date },
  on: Day,
): Promise<boolean> {
  const end = columnOf(on) > validFrom ? columnOf(on) : validFrom
  const { count } = await tx.membership.updateMany({
    where: { id, OR: [{ validTo: null }, { validTo: { gt: end } }] },
    data: { validTo: end },
  })
  return count === 1
}

/** The administrators' roles that hold on a day, held still until the transaction ends. */
export async function holdAdministrators(tx: Tx, on: Day): Promise<string[]> {
  const held = await tx.$queryRaw<{ id: string }[]>`
    select id from membership
    where role = 'administrator' and valid_from <= ${columnOf(on)}::date
      and (valid_to is null or valid_to > ${columnOf(on)}::date)
    order by id for update`
  return held.map(({ id }) => id)
}

/** The name of a place of the commune; null when it has none with this id. */
export async function findPlaceName(tx: Tx, kind: ScopeKind, id: string): Promise<string | null> {
  const select = { name: true }
  const found = {
    village: () => tx.village.findFirst({ where: { id, mergerId: null }, select }),
    school: () => tx.school.findFirst({ where: { id }, select }),
    class: () => tx.schoolClass.findFirst({ where: { id }, select }),
    sponsor: () => tx.sponsor.findFirst({ where: { id }, select }),
  }
  return (await found[kind]())?.name ?? null
}
