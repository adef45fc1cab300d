import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { roleInput } from '../input'
import { addMembership, findRolePlace } from '../membership-records'
import type { Role } from '../role'
import { daysOf } from '../role-period'
import { decidePeriod, decideRole, type AccountRefusal } from '../rules'

type Given = { personId: string; role: Role }

/** Gives a person of the commune a role from today or a later day on, with the place it is narrowed to. */
export const giveRole = command<typeof roleInput, Given, AccountRefusal>({
  act: 'accounts/give-role',
  right: 'account.keep',
  input: roleInput,
  constraints: { membership_held_once: 'already_held', village_is_living: 'not_found' },
  async run({ viewer, tx, today, enter }, { personId, choice, from = today, until }) {
    const { communeId } = viewer
    const { role } = choice
    if (!(await tx.person.findFirst({ where: { id: personId } }))) return refused('not_found')
    const hasPlace = choice.placeId !== null
    const isOwn = personId === viewer.personId
    const refusal = decideRole({ isOwn, role, hasPlace }) ?? decidePeriod(from, today)
    if (refusal) return refused(refusal)
    const place = await findRolePlace(tx, choice)
    if (place === 'unknown') return refused('not_found')
    await addMembership(tx, { communeId, personId, role, place, from, until })
    enter({
      subject: { kind: 'person', id: personId },
      details: { role, place: place?.name ?? null, ...daysOf({ from, until }, today) },
    })
    return done({ personId, role })
  },
})
