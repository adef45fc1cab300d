import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { decideJoining, type FamilyRefusal } from '../family'
import { addHousehold, addMember, endMembership } from '../family-records'
import { joiningInput } from '../file-input'
import { findKeptChild, householdOf } from '../kept-child-queries'
import { childrenInReach } from '../reach-queries'
import { holdFiles } from '../records'

type Joined = { childId: string; sibling: string }

/** A child lives in one household with another of the list: from today on they are siblings. */
export const joinHousehold = command<typeof joiningInput, Joined, FamilyRefusal>({
  act: 'children/join-household',
  right: 'child.keep',
  input: joiningInput,
  constraints: { household_one_at_a_time: 'changed_meanwhile' },
  async run({ viewer, tx, now: at, today, enter }, { childId, siblingCode }) {
    const named = await tx.child.findFirst({ where: { code: siblingCode } })
    await holdFiles(tx, [childId, ...(named ? [named.id] : [])])
    const child = await findKeptChild(tx, viewer, 'child.keep', childId, today)
    if (!child) return refused('not_found')
    const where = { code: siblingCode, ...(await childrenInReach(tx, viewer, 'child.keep', today)) }
    const sibling = await tx.child.findFirst({ where })
    const own = await householdOf(tx, childId, today)
    const theirs = sibling && (await householdOf(tx, sibling.id, today))
    const refusal = decideJoining(
      { id: childId, householdId: own },
      sibling && { id: sibling.id, householdId: theirs },
    )
    if (refusal || !sibling) return refused(refusal ?? 'sibling_unknown', [siblingCode])
    const by = { communeId: viewer.communeId, personId: viewer.personId, at }
    if (own !== null) await endMembership(tx, childId, today)
    const householdId = theirs ?? (await addHousehold(tx, by))
    if (theirs === null) await addMember(tx, by, { childId: sibling.id, householdId, from: today })
    await addMember(tx, by, { childId, householdId, from: today })
    enter({
      subject: { kind: 'child', id: childId },
      details: { children: [child.code, sibling.code] },
    })
    return done({ childId, sibling: sibling.code })
  },
})
