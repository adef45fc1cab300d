import { giveCode, servesElsewhere } from '@/lib/platform/gate/account'
import { parameterOn } from '@/lib/parameters/queries'
import { command } from '@/lib/platform/command'
import { done, Once, refused } from '@/lib/platform/outcome'
import { personInput } from '../input'
import type { Slip } from '../one-time-code'
import type { AccountRefusal } from '../rules'

type Renewed = { personId: string; slip: Once<Slip> | null }

/**
 * Gives somebody a new one-time code: a first one that got lost, or a forgotten password. All sessions
 * end; the old password stops when the code is used (decision 0011).
 */
export const renewCode = command<typeof personInput, Renewed, AccountRefusal>({
  act: 'accounts/renew-code',
  right: 'account.keep',
  input: personInput,
  async run({ viewer: { communeId, personId: own }, tx, now: at, today, enter }, { personId }) {
    const person = await tx.person.findFirst({ where: { id: personId } })
    if (!person) return refused('not_found')
    const { accountId, fullName } = person
    if (accountId === null) return refused('no_login')
    if (personId === own) return refused('not_oneself')
    if (await servesElsewhere(tx, { accountId, communeId })) return refused('serves_elsewhere')
    const days = await parameterOn(tx, 'code_days', today)
    const slip = await giveCode(tx, fullName, { accountId, communeId, at, days })
    enter({ subject: { kind: 'person', id: personId } })
    return done({ personId, slip: new Once(slip) })
  },
})
