import { command } from '@/lib/platform/command'
import { identityWithin } from '@/lib/platform/db/transaction'
import { servesElsewhere } from '@/lib/platform/gate/account'
import { endSessionsOf } from '@/lib/platform/gate/account-standing'
import { signInProvider } from '@/lib/platform/gate/provider'
import { removeProviderLink } from '@/lib/platform/gate/provider-link'
import { done, refused } from '@/lib/platform/outcome'
import { personInput } from '../input'
import { decideLinkRemoval, type ProviderRefusal } from '../provider-rules'

/**
 * For whoever lost the account at the provider, or let somebody else at it: the link is taken off and every
 * session ends.
 */
export const removeLinkOf = command<typeof personInput, { sessions: number }, ProviderRefusal>({
  act: 'accounts/remove-link-of',
  right: 'account.keep',
  input: personInput,
  async run({ viewer, tx, enter }, { personId }) {
    const provider = signInProvider()
    if (!provider) return refused('provider_off')
    const person = await tx.person.findFirst({ where: { id: personId } })
    if (!person) return refused('not_found')
    const { accountId } = person
    if (accountId === null) return refused('no_login')
    const of = { accountId, communeId: viewer.communeId }
    const refusal = decideLinkRemoval({
      isOwn: personId === viewer.personId,
      servesElsewhere: await servesElsewhere(tx, of),
    })
    if (refusal) return refused(refusal)
    const { issuer } = provider
    const isGone = await identityWithin(tx, () => removeProviderLink(tx, { accountId, issuer }))
    if (!isGone) return refused('link_gone')
    const sessions = await endSessionsOf(tx, of)
    enter({ subject: { kind: 'person', id: personId }, details: { sessions } })
    return done({ sessions })
  },
})
