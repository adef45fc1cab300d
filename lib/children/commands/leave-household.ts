import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import type { FamilyRefusal } from '../family'
import { endMembership } from '../family-records'
import { childInput } from '../file-input'
import { findKeptChild } from '../kept-child-queries'
import { holdFiles } from '../records'

/** A child no longer lives in the household it was recorded in. */
export const leaveHousehold = command<typeof childInput, { childId: string }, FamilyRefusal>({
  act: 'children/leave-household',
  right: 'child.keep',
  input: childInput,
  async run({ viewer, tx, today, enter }, { childId }) {
    await holdFiles(tx, [childId])
    const child = await findKeptChild(tx, viewer, 'child.keep', childId, today)
    if (!child) return refused('not_found')
    if (!(await endMembership(tx, childId, today))) return refused('no_household')
    enter({ subject: { kind: 'child', id: childId }, details: { child: child.code } })
    return done({ childId })
  },
})
