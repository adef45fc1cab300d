import { z } from 'zod'
import { command } from '@/lib/platform/command'
import { identityWithin } from '@/lib/platform/db/transaction'
import { signInProvider } from '@/lib/platform/gate/provider'
import { removeProviderLink } from '@/lib/platform/gate/provider-link'
import { done, refused } from '@/lib/platform/outcome'
import type { ProviderRefusal } from '../provider-rules'

const nothing = z.object({})

/** Takes the own link off; what it opened stays open until it ends, and the password is as it was. */
export const unlinkProvider = command<typeof nothing, null, ProviderRefusal>({
  act: 'accounts/unlink-provider',
  right: 'own.keep',
  input: nothing,
  async run({ viewer: { accountId, personId }, tx, enter }) {
    const provider = signInProvider()
    if (!provider) return refused('provider_off')
    const { issuer } = provider
    const isGone = await identityWithin(tx, () => removeProviderLink(tx, { accountId, issuer }))
    if (!isGone) return refused('link_gone')
    enter({ subject: { kind: 'person', id: personId } })
    return done(null)
  },
})
