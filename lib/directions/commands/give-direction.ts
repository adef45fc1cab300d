import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { findObjects, possibleOwners } from '../facts-queries'
import { directionInput } from '../input'
import { addDirection } from '../records'
import { decideGiving, type GivingRefusal } from '../rules'

type Given = { id: string; owner: string }

/** A leader says in writing what is to be done, by whom and until when. */
export const giveDirection = command<typeof directionInput, Given, GivingRefusal>({
  act: 'directions/give',
  right: 'direction.give',
  input: directionInput,
  constraints: { direction_is_for_somebody_else: 'own_direction' },
  async run({ viewer, tx, now, today, enter }, input) {
    const { instruction, ownerId, dueOn, childCode, sponsorId, aboutPlan, quarter } = input
    const [owner] = await possibleOwners(tx, today, ownerId)
    const refusal = decideGiving({
      ...{ dueOn, today, ownerId, giverId: viewer.personId },
      ownerMayAnswer: owner !== undefined,
    })
    if (refusal) return refused(refusal)
    const { child, sponsor, plan } = await findObjects(tx, today, input)
    if (childCode && !child) return refused('child_unknown', [childCode])
    if (sponsorId && !sponsor) return refused('sponsor_unknown')
    if (aboutPlan && !plan) return refused('no_plan')
    const by = { communeId: viewer.communeId, personId: viewer.personId, at: now }
    const id = await addDirection(tx, by, {
      ...{ instruction, ownerId, dueOn, quarter: quarter ?? null },
      ...{ childId: child?.id ?? null, sponsorId: sponsor?.id ?? null, planId: plan?.id ?? null },
    })
    enter({
      subject: { kind: 'direction', id },
      details: {
        owner: owner?.fullName ?? '',
        deadline: dueOn,
        child: childCode ?? null,
        sponsorId: sponsorId ?? null,
        quarters: quarter ?? null,
      },
    })
    return done({ id, owner: owner?.fullName ?? '' })
  },
})
