import type { Role } from '@/lib/access/role'
import type { Words } from '@/lib/words/words'

/** A role with the place it is narrowed to, in words. */
export function roleName(
  held: { role: Role; place: string | null },
  words: Words['accounts'],
): string {
  const role = words.roles[held.role]
  return held.place === null ? role : words.inRole(role, held.place)
}
