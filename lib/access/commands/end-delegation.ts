import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { heldOn } from '../accounts-queries'
import type { DelegationRefusal } from '../delegation'
import { membershipInput } from '../input'
import { endMembership } from '../membership-records'

/** Takes a lent role back before its last day. */
export const endDelegation = command<typeof membershipInput, null, DelegationRefusal>({
  act: 'accounts/end-delegation',
  right: 'role.delegate',
  input: membershipInput,
  async run({ viewer: { personId }, tx, today, enter }, { membershipId }) {
    const lent = await tx.membership.findFirst({
      where: { id: membershipId, onBehalfOfId: personId, ...heldOn(today) },
    })
    if (!lent || !(await endMembership(tx, lent, today))) return refused('not_found')
    enter({
      subject: { kind: 'person', id: personId },
      details: { role: lent.role, person: lent.personId },
    })
    return done(null)
  },
})
