import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { roleInput } from '../input'
import { addMembership, findPlaceName } from '../membership-records'
import type { Role } from '../role'
import { decideRole, type AccountRefusal } from '../rules'
import { placeKindOf } from '../scope'

type Given = { personId: string; role: Role }

/** Gives a person of the commune a role from today on, with the place it is narrowed to. */
export const giveRole = command<typeof roleInput, Given, AccountRefusal>({
  act: 'accounts/give-role',
  right: 'account.keep',
  input: roleInput,
  constraints: { membership_held_once: 'already_held', village_is_living: 'not_found' },
  async run({ viewer, tx, today, enter }, { personId, choice: { role, placeId } }) {
    const { communeId } = viewer
    if (!(await tx.person.findFirst({ where: { id: personId } }))) return refused('not_found')
    const facts = { isOwn: personId === viewer.personId, role, hasPlace: placeId !== null }
    const refusal = decideRole(facts)
    if (refusal) return refused(refusal)
    const kind = placeKindOf(role)
    const place = kind && placeId ? { kind, id: placeId } : null
    const placeName = place && (await findPlaceName(tx, place.kind, place.id))
    if (place && placeName === null) return refused('not_found')
    await addMembership(tx, { communeId, personId, role, place, from: today })
    enter({ subject: { kind: 'person', id: personId }, details: { role, place: placeName } })
    return done({ personId, role })
  },
})
