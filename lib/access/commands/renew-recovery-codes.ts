import { command } from '@/lib/platform/command'
import { identityWithin } from '@/lib/platform/db/transaction'
import { confirmPassword } from '@/lib/platform/gate/confirm-password'
import { factorsOf, replaceRecoveryCodes } from '@/lib/platform/gate/factors'
import { holdOwnSession } from '@/lib/platform/gate/own-sessions'
import { done, refused } from '@/lib/platform/outcome'
import { confirmationOf, type FactorRefusal } from '../factor-rules'
import { passwordInput } from '../input'

/** Makes a new set of recovery codes; those of the old one open nothing any more. */
export const renewRecoveryCodes = command<
  typeof passwordInput,
  { accountId: string; codes: string[] },
  FactorRefusal
>({
  act: 'accounts/renew-recovery-codes',
  right: 'own.keep',
  input: passwordInput,
  async prepare({ accountId }, typed) {
    return confirmationOf(await confirmPassword({ accountId, ...typed }))
  },
  async run({ viewer, tx, now, enter }) {
    const { accountId, personId } = viewer
    const codes = await identityWithin(tx, async () => {
      if (!(await holdOwnSession(tx, viewer))) return 'session_gone'
      const { appSince } = await factorsOf(tx, accountId)
      return appSince ? replaceRecoveryCodes(tx, accountId, now) : 'not_set_up'
    })
    if (typeof codes === 'string') return refused(codes)
    enter({ subject: { kind: 'person', id: personId } })
    return done({ accountId, codes })
  },
})
