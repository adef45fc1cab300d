import { z } from 'zod'
import { command } from '@/lib/platform/command'
import { identityWithin } from '@/lib/platform/db/transaction'
import { holdOwnSession } from '@/lib/platform/gate/own-sessions'
import { signInProvider } from '@/lib/platform/gate/provider'
import { readProviderAnswer, type Vouched } from '@/lib/platform/gate/provider-answer'
import { addProviderLink, useUpAnswer } from '@/lib/platform/gate/provider-link'
import { readProviderRequest } from '@/lib/platform/gate/provider-request'
import { done, refused } from '@/lib/platform/outcome'
import type { ProviderRefusal } from '../provider-rules'

const answerInput = z.object({
  /** what the provider wrote into the address, as it came */
  answer: z.string().max(10_000),
  /** the cookie of this browser's request, given after the password was typed */
  request: z.string().max(4000).optional(),
})

type Prepared = { vouched: Vouched; state: string }

/** Links the own account with whom the provider says this browser's person is. */
export const linkProvider = command<typeof answerInput, null, ProviderRefusal, Prepared>({
  act: 'accounts/link-provider',
  right: 'own.keep',
  input: answerInput,
  constraints: {
    provider_link_of_subject: 'subject_taken',
    provider_link_of_account: 'already_linked',
  },
  async prepare({ accountId }, { answer, request: sealed }) {
    const provider = signInProvider()
    if (!provider) return refused('provider_off')
    const request = readProviderRequest(sealed)
    const isOwn = request?.for.use === 'link' && request.for.accountId === accountId
    if (!isOwn) return refused('provider_unclear')
    const came = await readProviderAnswer(provider, new URLSearchParams(answer), request)
    return came.kind === 'vouched'
      ? done({ vouched: came.vouched, state: request.challenge.state })
      : refused(`provider_${came.kind}`)
  },
  async run({ viewer, tx, now, enter }, _, { vouched, state }) {
    const { accountId, personId } = viewer
    const isFresh = await identityWithin(tx, async () => {
      if (!(await holdOwnSession(tx, viewer))) return false
      if (!(await useUpAnswer(tx, state, now))) return false
      await addProviderLink(tx, accountId, vouched, now)
      return true
    })
    if (!isFresh) return refused('provider_unclear')
    enter({ subject: { kind: 'person', id: personId } })
    return done(null)
  },
})
