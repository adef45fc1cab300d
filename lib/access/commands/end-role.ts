import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { heldOn, placeOf, WITH_PLACE } from '../accounts-queries'
import { membershipInput } from '../input'
import { endLentRoles, endMembership, holdAdministrators } from '../membership-records'
import type { Role } from '../role'
import { decideEnding, type AccountRefusal } from '../rules'

/** `lenderId`: whose role it was, where it was held in somebody's place. */
type Ended = { personId: string; role: Role; lenderId: string | null }

/** Ends a role today: from the next request on the person no longer has what it carried. */
export const endRole = command<typeof membershipInput, Ended, AccountRefusal>({
  act: 'accounts/end-role',
  right: 'account.keep',
  input: membershipInput,
  async run({ tx, today, enter }, { membershipId }) {
    const administrators = await holdAdministrators(tx, today)
    const held = await tx.membership.findFirst({
      where: { id: membershipId, ...heldOn(today) },
      include: WITH_PLACE,
    })
    if (!held) return refused('not_found')
    const { personId, role } = held
    const refusal = decideEnding({
      role,
      otherAdministrators: administrators.filter((one) => one.membershipId !== membershipId).length,
    })
    if (refusal) return refused(refusal)
    if (!(await endMembership(tx, held, today))) return refused('not_found')
    const lenderId = held.onBehalfOfId
    if (lenderId === null) await endLentRoles(tx, held, today)
    enter({
      subject: { kind: 'person', id: personId },
      details: { role, place: placeOf(held), ...(lenderId !== null && { onBehalfOf: lenderId }) },
    })
    return done({ personId, role, lenderId })
  },
})
