import { command } from '@/lib/platform/command'
import { identityWithin } from '@/lib/platform/db/transaction'
import { endSessionsOf } from '@/lib/platform/gate/account-standing'
import { endFactors, factorsOf, servesElsewhere } from '@/lib/platform/gate/factors'
import { holdAccount } from '@/lib/platform/gate/one-time-code'
import { done, refused } from '@/lib/platform/outcome'
import { decideRemoval, type FactorRefusal } from '../factor-rules'
import { personInput } from '../input'

/**
 * For whoever lost the telephone and the codes: the second step is taken away and every session ends.
 * Where the commune asks for it, the next sign-in leads to setting it up anew.
 */
export const removeFactors = command<typeof personInput, { sessions: number }, FactorRefusal>({
  act: 'accounts/remove-factors',
  right: 'account.keep',
  input: personInput,
  async run({ viewer, tx, now, enter }, { personId }) {
    const person = await tx.person.findFirst({ where: { id: personId } })
    if (!person) return refused('not_found')
    if (person.accountId === null) return refused('no_login')
    const of = { accountId: person.accountId, communeId: viewer.communeId }
    const refusal = await identityWithin(tx, async () => {
      await holdAccount(tx, of.accountId)
      const { appSince, passkeys } = await factorsOf(tx, of.accountId)
      const why = decideRemoval({
        isOwn: personId === viewer.personId,
        servesElsewhere: await servesElsewhere(tx, of),
        hasFactor: appSince !== null || passkeys > 0,
      })
      if (!why) await endFactors(tx, of.accountId, now)
      return why
    })
    if (refusal) return refused(refusal)
    const sessions = await endSessionsOf(tx, of)
    enter({ subject: { kind: 'person', id: personId }, details: { sessions } })
    return done({ sessions })
  },
})
