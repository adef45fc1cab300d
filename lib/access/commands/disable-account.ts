import { closeAccount, servesElsewhere } from '@/lib/platform/gate/account'
import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { standingInput } from '../input'
import { holdAdministrators } from '../membership-records'
import { decideDisabling, type AccountRefusal } from '../rules'

/** Closes a login: every session ends, and nobody signs in with it until it is opened again. */
export const disableAccount = command<typeof standingInput, { personId: string }, AccountRefusal>({
  act: 'accounts/disable',
  right: 'account.keep',
  input: standingInput,
  async run({ viewer, tx, now: at, today, enter }, { personId, reason }) {
    const { communeId } = viewer
    const administrators = await holdAdministrators(tx, today)
    const person = await tx.person.findFirst({ where: { id: personId } })
    if (!person) return refused('not_found')
    const { accountId } = person
    if (accountId === null) return refused('no_login')
    const refusal = decideDisabling({
      isOwn: personId === viewer.personId,
      otherAdministrators: administrators.filter((one) => one.personId !== personId).length,
    })
    if (refusal) return refused(refusal)
    if (await servesElsewhere(tx, { accountId, communeId })) return refused('serves_elsewhere')
    if (!(await closeAccount(tx, accountId, at))) return refused('already_disabled')
    enter({ subject: { kind: 'person', id: personId }, details: { reason } })
    return done({ personId })
  },
})
