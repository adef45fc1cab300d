import { z } from 'zod'
import { command } from '@/lib/platform/command'
import { identityWithin } from '@/lib/platform/db/transaction'
import { factorsOf } from '@/lib/platform/gate/factors'
import { holdOwnSession } from '@/lib/platform/gate/own-sessions'
import { done, refused } from '@/lib/platform/outcome'
import { decidePasskeyRemoval, type FactorRefusal } from '../factor-rules'
import { isAskedForSecondStep } from '../second-step'

const passkeyChoice = z.object({ passkeyId: z.uuid() })

/** Takes a passkey off the account; what it opened stays open until it ends. */
export const removePasskey = command<typeof passkeyChoice, null, FactorRefusal>({
  act: 'accounts/remove-passkey',
  right: 'own.keep',
  input: passkeyChoice,
  async run({ viewer, tx, enter }, { passkeyId }) {
    const { accountId, communeId, personId } = viewer
    const commune = await tx.commune.findUniqueOrThrow({ where: { id: communeId } })
    const isAsked = commune.secondStepRequired && isAskedForSecondStep(viewer)
    const refusal = await identityWithin(tx, async () => {
      if (!(await holdOwnSession(tx, viewer))) return 'session_gone'
      const { appSince, passkeys } = await factorsOf(tx, accountId)
      const why = decidePasskeyRemoval({ isAsked, hasApp: appSince !== null, passkeys })
      if (why) return why
      const { count } = await tx.passkey.deleteMany({ where: { id: passkeyId, accountId } })
      return count === 0 ? 'passkey_gone' : null
    })
    if (refusal) return refused(refusal)
    enter({ subject: { kind: 'person', id: personId } })
    return done(null)
  },
})
