import { command } from '@/lib/platform/command'
import { identityWithin } from '@/lib/platform/db/transaction'
import { confirmPassword } from '@/lib/platform/gate/confirm-password'
import { endApp, factorsOf } from '@/lib/platform/gate/factors'
import { holdOwnSession } from '@/lib/platform/gate/own-sessions'
import { done, refused } from '@/lib/platform/outcome'
import { confirmationOf, decideSwitchOff, type FactorRefusal } from '../factor-rules'
import { passwordInput } from '../input'
import { isAskedForSecondStep } from '../second-step'

/** Goes back to the password alone, where the commune does not ask for more. */
export const switchOffApp = command<typeof passwordInput, null, FactorRefusal>({
  act: 'accounts/switch-off-app',
  right: 'own.keep',
  input: passwordInput,
  async prepare({ accountId }, typed) {
    return confirmationOf(await confirmPassword({ accountId, ...typed }))
  },
  async run({ viewer, tx, now, enter }) {
    const { accountId, communeId, personId } = viewer
    const commune = await tx.commune.findUniqueOrThrow({ where: { id: communeId } })
    const isAsked = commune.secondStepRequired && isAskedForSecondStep(viewer)
    const refusal = await identityWithin(tx, async () => {
      if (!(await holdOwnSession(tx, viewer))) return 'session_gone'
      const { appSince, passkeys } = await factorsOf(tx, accountId)
      const hasFactor = appSince !== null
      const why = decideSwitchOff({ hasFactor, isAsked: isAsked && passkeys === 0 })
      if (!why) await endApp(tx, accountId, now)
      return why
    })
    if (refusal) return refused(refusal)
    enter({ subject: { kind: 'person', id: personId } })
    return done(null)
  },
})
