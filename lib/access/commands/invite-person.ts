import { addAccount, freeUsername, giveCode } from '@/lib/platform/gate/account'
import { parameterOn } from '@/lib/parameters/queries'
import { command } from '@/lib/platform/command'
import { done, Once, refused } from '@/lib/platform/outcome'
import { invitationInput } from '../input'
import { addMembership, findRolePlace } from '../membership-records'
import type { Slip } from '../one-time-code'
import { daysOf } from '../role-period'
import { decidePeriod, decideRole, type AccountRefusal } from '../rules'
import { USERNAME } from '../username'

type Invited = { personId: string; slip: Once<Slip> | null }

/**
 * Takes a person into the ledger with a first role and a login that opens with a one-time code. The
 * code is in the answer, this once, and nowhere else.
 */
export const invitePerson = command<typeof invitationInput, Invited, AccountRefusal>({
  act: 'accounts/invite',
  right: 'account.keep',
  input: invitationInput,
  constraints: { account_username_key: 'username_taken', village_is_living: 'not_found' },
  async run({ viewer, tx, now: at, today, enter }, { choice, from = today, until, ...person }) {
    const { communeId } = viewer
    const { fullName, jobTitle, phone } = person
    const { role } = choice
    const hasPlace = choice.placeId !== null
    const refusal = decideRole({ isOwn: false, role, hasPlace }) ?? decidePeriod(from, today)
    if (refusal) return refused(refusal)
    const place = await findRolePlace(tx, choice)
    if (place === 'unknown') return refused('not_found')
    const free = await freeUsername(tx, person.username ?? '', fullName)
    if (!USERNAME.test(free)) return refused('username_missing')
    if (person.username && free !== person.username) return refused('username_taken', [free])
    const accountId = await addAccount(tx, { username: free, at })
    const data = { communeId, accountId, fullName, jobTitle, phone }
    const { id: personId } = await tx.person.create({ data, select: { id: true } })
    await addMembership(tx, { communeId, personId, role, place, from, until })
    const days = await parameterOn(tx, 'code_days', today)
    const slip = await giveCode(tx, fullName, { accountId, communeId, at, days })
    enter({
      subject: { kind: 'person', id: personId },
      details: {
        ...{ username: free, role, place: place?.name ?? null },
        ...daysOf({ from, until }, today),
      },
    })
    return done({ personId, slip: new Once(slip) })
  },
})
