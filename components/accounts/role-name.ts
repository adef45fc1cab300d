import type { Role } from '@/lib/access/role'
import type { Words } from '@/lib/words/words'

/** A role with the place it is narrowed to, in words. */
export function roleName(
  held: { role: Role; place: string | null; onBehalfOf: string | null },
  { accounts, logins }: Pick<Words, 'accounts' | 'logins'>,
): string {
  const role = accounts.roles[held.role]
  const placed = held.place === null ? role : accounts.inRole(role, held.place)
  return held.onBehalfOf === null ? placed : logins.delegation.inPlaceOf(placed, held.onBehalfOf)
}
