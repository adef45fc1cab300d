import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { sponsorOfNaming } from '../facts-queries'
import { namingWithdrawalInput } from '../input'
import { addNamingWithdrawal } from '../records'
import type { NamingWithdrawalRefusal } from '../rules'

/** A unit no longer agrees to be named: from now on no list names it. */
export const withdrawNaming = command<
  typeof namingWithdrawalInput,
  { sponsorId: string },
  NamingWithdrawalRefusal
>({
  act: 'mobilisation/withdraw-naming',
  right: 'mobilisation.keep',
  input: namingWithdrawalInput,
  constraints: { naming_withdrawn_once: 'already_withdrawn' },
  async run({ viewer, tx, now, enter }, { consentId, reason }) {
    const sponsorId = await sponsorOfNaming(tx, consentId)
    if (!sponsorId) return refused('not_found')
    const author = { communeId: viewer.communeId, personId: viewer.personId, at: now }
    await addNamingWithdrawal(tx, author, { consentId, reason })
    enter({ subject: { kind: 'sponsor', id: sponsorId }, details: { sponsorId, reason } })
    return done({ sponsorId })
  },
})
