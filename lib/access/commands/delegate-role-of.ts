import { parameterOn } from '@/lib/parameters/queries'
import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { decideDelegation, type DelegationRefusal } from '../delegation'
import { findOwnRole } from '../delegation-queries'
import { delegationOfInput } from '../input'
import { addMembership } from '../membership-records'

type Lent = { lenderId: string; borrower: string }

/** Writes a delegation down for somebody who is away already; never to whoever writes it. */
export const delegateRoleOf = command<typeof delegationOfInput, Lent, DelegationRefusal>({
  act: 'accounts/delegate-of',
  right: 'account.keep',
  input: delegationOfInput,
  constraints: { membership_held_once: 'already_held', membership_lent_once: 'already_lent' },
  async run({ viewer, tx, today, enter }, { lenderId, personId, role, from, until }) {
    const { communeId, personId: byId } = viewer
    const borrower = await tx.person.findFirst({ where: { id: personId } })
    if (!borrower || borrower.accountId === null) return refused('not_found')
    if (!(await tx.person.findFirst({ where: { id: lenderId } }))) return refused('not_found')
    const own = await findOwnRole(tx, { personId: lenderId, role, from })
    const most = await parameterOn(tx, 'delegation_days', today)
    const facts = { lenderId, borrowerId: personId, byId, from, until, today, most, own }
    const refusal = decideDelegation(facts)
    if (refusal) return refused(refusal, [String(most)])
    const days = { from, until, place: null, onBehalfOfId: lenderId }
    await addMembership(tx, { communeId, personId, role, ...days })
    enter({
      subject: { kind: 'person', id: lenderId },
      details: { role, person: personId, from, to: until },
    })
    return done({ lenderId, borrower: borrower.fullName })
  },
})
