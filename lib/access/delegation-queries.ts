import { columnOf, dayFromColumn, type Day } from '@/lib/calendar/day'
import { sortName } from '@/lib/people/full-name'
import { today } from '@/lib/platform/clock'
import type { Tx } from '@/lib/platform/db/client'
import { inCommune } from '@/lib/platform/db/transaction'
import { heldOn } from './accounts-queries'
import { LENDABLE, type DelegationDesk, type LendableRole } from './delegation'
import type { Viewer } from './viewer'

/** What somebody can lend to whom, and what is lent; null where there is nothing of both. */
export function openDelegationDesk(
  viewer: Viewer,
  lenderId: string,
): Promise<DelegationDesk | null> {
  return inCommune(viewer, async (tx) => {
    const held = heldOn(today())
    const own = await tx.membership.findMany({
      where: { personId: lenderId, role: { in: [...LENDABLE] }, onBehalfOfId: null, ...held },
    })
    const lent = await tx.membership.findMany({
      where: { onBehalfOfId: lenderId, ...held },
      include: { person: { select: { fullName: true } } },
      orderBy: [{ validFrom: 'asc' }, { id: 'asc' }],
    })
    if (own.length + lent.length === 0) return null
    const people = await tx.person.findMany({
      where: { accountId: { not: null }, id: { notIn: [lenderId, viewer.personId] } },
      select: { id: true, fullName: true, jobTitle: true },
    })
    const collator = new Intl.Collator('vi')
    return {
      lenderId,
      roles: LENDABLE.filter((role) => own.some((one) => one.role === role)),
      people: people.sort((a, b) => collator.compare(sortName(a.fullName), sortName(b.fullName))),
      lent: lent.map(({ id, role, validFrom, validTo, person }) => ({
        ...{ id, role, borrower: person.fullName },
        from: dayFromColumn(validFrom),
        to: validTo && dayFromColumn(validTo),
      })),
    }
  })
}

/**
 * The lender's own role that holds on a day; none that was lent to the lender. Held until the
 * transaction ends: whoever ends the role meanwhile waits, and finds what was lent of it. No other role
 * of the lender is held: whoever ends a role holds the administrators' first, the lender's among them.
 */
export async function findOwnRole(
  tx: Tx,
  { personId, role, from }: { personId: string; role: LendableRole; from: Day },
): Promise<{ from: Day; to: Day | null } | null> {
  await tx.$queryRaw`
    select id from membership
    where person_id = ${personId}::uuid and role = ${role}::role and on_behalf_of_id is null
    order by id for share`
  const own = await tx.membership.findFirst({
    where: {
      ...{ personId, role, onBehalfOfId: null },
      ...{ validFrom: { lte: columnOf(from) }, ...heldOn(from) },
    },
  })
  if (!own) return null
  return { from: dayFromColumn(own.validFrom), to: own.validTo && dayFromColumn(own.validTo) }
}
