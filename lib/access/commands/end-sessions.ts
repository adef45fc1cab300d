import { command } from '@/lib/platform/command'
import { endSessionsOf } from '@/lib/platform/gate/account-standing'
import { done, refused } from '@/lib/platform/outcome'
import { personInput } from '../input'
import type { AccountRefusal } from '../rules'

/** Signs a person of the commune out everywhere; the next request of each session finds it ended. */
export const endSessions = command<typeof personInput, { sessions: number }, AccountRefusal>({
  act: 'accounts/end-sessions',
  right: 'account.keep',
  input: personInput,
  async run({ viewer, tx, enter }, { personId }) {
    const person = await tx.person.findFirst({ where: { id: personId } })
    if (!person) return refused('not_found')
    const { accountId } = person
    if (accountId === null) return refused('no_login')
    const sessions = await endSessionsOf(tx, { accountId, communeId: viewer.communeId })
    enter({ subject: { kind: 'person', id: personId }, details: { sessions } })
    return done({ sessions })
  },
})
