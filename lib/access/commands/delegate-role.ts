import { parameterOn } from '@/lib/parameters/queries'
import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { decideDelegation, type DelegationRefusal } from '../delegation'
import { findOwnRole } from '../delegation-queries'
import { delegationInput } from '../input'
import { addMembership } from '../membership-records'

/** Lends an own role for dated days: the other person acts in one's place, and the record says so. */
export const delegateRole = command<
  typeof delegationInput,
  { borrower: string },
  DelegationRefusal
>({
  act: 'accounts/delegate',
  right: 'role.delegate',
  input: delegationInput,
  constraints: { membership_held_once: 'already_held', membership_lent_once: 'already_lent' },
  async run({ viewer, tx, today, enter }, { personId, role, from, until }) {
    const { communeId, personId: lenderId } = viewer
    const borrower = await tx.person.findFirst({ where: { id: personId } })
    if (!borrower || borrower.accountId === null) return refused('not_found')
    const own = await findOwnRole(tx, { personId: lenderId, role, from })
    const most = await parameterOn(tx, 'delegation_days', today)
    const facts = { lenderId, borrowerId: personId, byId: lenderId, from, until, today, most, own }
    const refusal = decideDelegation(facts)
    if (refusal) return refused(refusal, [String(most)])
    const days = { from, until, place: null, onBehalfOfId: lenderId }
    await addMembership(tx, { communeId, personId, role, ...days })
    enter({
      subject: { kind: 'person', id: lenderId },
      details: { role, person: personId, from, to: until },
    })
    return done({ borrower: borrower.fullName })
  },
})
