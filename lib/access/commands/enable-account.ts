import { closeAccount, servesElsewhere } from '@/lib/platform/gate/account'
import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { standingInput } from '../input'
import type { AccountRefusal } from '../rules'

/** Opens a login again that was closed. */
export const enableAccount = command<typeof standingInput, { personId: string }, AccountRefusal>({
  act: 'accounts/enable',
  right: 'account.keep',
  input: standingInput,
  async run({ viewer: { communeId }, tx, enter }, { personId, reason }) {
    const person = await tx.person.findFirst({ where: { id: personId } })
    if (!person) return refused('not_found')
    const { accountId } = person
    if (accountId === null) return refused('no_login')
    if (await servesElsewhere(tx, { accountId, communeId })) return refused('serves_elsewhere')
    if (!(await closeAccount(tx, accountId, null))) return refused('not_disabled')
    enter({ subject: { kind: 'person', id: personId }, details: { reason } })
    return done({ personId })
  },
})
