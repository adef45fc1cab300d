import { columnOf, type Day } from '@/lib/calendar/day'
import type { Tx } from '@/lib/platform/db/client'
import { usableAmong } from '@/lib/platform/gate/account'
import { heldOn } from './accounts-queries'
import { RIGHTS, type Right } from './right'

/**
 * Whether somebody has a right of the commune on a day, by a role of their own or a lent one, and a login
 * that is open. For what the house does in the name of a person who asked for it earlier: no session
 * says it then.
 */
export async function hasRightOn(
  tx: Tx,
  personId: string,
  right: Right,
  on: Day,
): Promise<boolean> {
  const carrying = {
    ...{ role: { in: [...RIGHTS[right]] }, validFrom: { lte: columnOf(on) } },
    ...heldOn(on),
  }
  const person = await tx.person.findFirst({
    where: { id: personId, memberships: { some: carrying } },
    select: { accountId: true },
  })
  if (!person?.accountId) return false
  return (await usableAmong(tx, [person.accountId])).has(person.accountId)
}
