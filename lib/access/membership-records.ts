import { addDays, columnOf, type Day } from '@/lib/calendar/day'
import type { Tx } from '@/lib/platform/db/client'
import { usableAmong } from '@/lib/platform/gate/account'
import type { Role } from './role'
import { placeKindOf, type ScopeKind } from './scope'

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
  /** the last day it holds; none: until it is ended */
  until?: Day
  /** in whose place it is held */
  onBehalfOfId?: string
}

/** Writes a role down from its first day on; the database refuses one that is held already. */
export async function addMembership(tx: Tx, { place, from, until, ...facts }: NewMembership) {
  const column = place ? { [COLUMNS[place.kind]]: place.id } : {}
  const validTo = until ? columnOf(addDays(until, 1)) : null
  await tx.membership.create({ data: { ...facts, ...column, validFrom: columnOf(from), validTo } })
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

export type Administrator = { membershipId: string; personId: string }

/**
 * The administrators' roles that hold on a day, of people who can sign in, held still until the
 * transaction ends.
 */
export async function holdAdministrators(tx: Tx, on: Day): Promise<Administrator[]> {
  const held = await tx.$queryRaw<(Administrator & { accountId: string | null })[]>`
    select m.id as "membershipId", m.person_id as "personId", p.account_id as "accountId"
    from membership m join person p on p.commune_id = m.commune_id and p.id = m.person_id
    where m.role = 'administrator' and m.valid_from <= ${columnOf(on)}::date
      and (m.valid_to is null or m.valid_to > ${columnOf(on)}::date)
    order by m.id for update of m`
  const accountIds = held.flatMap(({ accountId }) => accountId ?? [])
  const usable = await usableAmong(tx, accountIds)
  return held.filter(({ accountId }) => accountId !== null && usable.has(accountId))
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

type Place = { kind: ScopeKind; id: string; name: string }

/** The place a role is narrowed to: none for the whole commune, `unknown` where the commune has no such place. */
export async function findRolePlace(
  tx: Tx,
  { role, placeId }: { role: Role; placeId: string | null },
): Promise<Place | null | 'unknown'> {
  const kind = placeKindOf(role)
  if (kind === null || placeId === null) return null
  const name = await findPlaceName(tx, kind, placeId)
  return name === null ? 'unknown' : { kind, id: placeId, name }
}

/** Ends what somebody lent of a role on a day: nobody acts in the place of one who no longer holds it. */
export async function endLentRoles(
  tx: Tx,
  { personId, role }: { personId: string; role: Role },
  on: Day,
): Promise<void> {
  const lent = await tx.membership.findMany({
    where: { onBehalfOfId: personId, role, validTo: { gt: columnOf(on) } },
  })
  for (const one of lent) await endMembership(tx, one, on)
}
