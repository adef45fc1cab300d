import { z } from 'zod'
import { command } from '@/lib/platform/command'
import { identityWithin } from '@/lib/platform/db/transaction'
import { setUpApp } from '@/lib/platform/gate/factors'
import { done, refused } from '@/lib/platform/outcome'
import type { FactorRefusal } from '../factor-rules'

const codeInput = z.object({ oneTimePassword: z.string().trim().min(1).max(20) })

/** Takes an app that makes codes into use, once one of its codes was shown. The recovery codes are told here and never again. */
export const setUpOwnApp = command<
  typeof codeInput,
  { accountId: string; codes: string[] },
  FactorRefusal
>({
  act: 'accounts/set-up-app',
  right: 'own.keep',
  input: codeInput,
  constraints: { totp_one_at_a_time: 'already_set_up' },
  async run({ viewer, tx, now, enter }, { oneTimePassword }) {
    const answer = await identityWithin(tx, () => setUpApp(tx, viewer, oneTimePassword, now))
    if (answer === 'in_use') return refused('already_set_up')
    if (answer === 'wrong') return refused('wrong_code')
    enter({ subject: { kind: 'person', id: viewer.personId } })
    return done({ accountId: viewer.accountId, codes: answer.codes })
  },
})
