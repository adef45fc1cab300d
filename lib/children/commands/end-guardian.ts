import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import type { FamilyRefusal } from '../family'
import { endGuardian as writeEnd } from '../family-records'
import { guardianEndInput } from '../file-input'
import { keepKeys } from '../key-records'
import { findKeptChild } from '../kept-child-queries'
import { holdFiles } from '../records'

/** Somebody is no longer to be called for a child. */
export const endGuardian = command<typeof guardianEndInput, { childId: string }, FamilyRefusal>({
  act: 'children/end-guardian',
  right: 'child.keep',
  input: guardianEndInput,
  async run({ viewer, tx, today, enter }, { childId, guardianId }) {
    await holdFiles(tx, [childId])
    const child = await findKeptChild(tx, viewer, 'child.keep', childId, today)
    if (!child || !(await writeEnd(tx, { id: guardianId, childId }, today))) {
      return refused('not_found')
    }
    await keepKeys(tx, [childId])
    enter({ subject: { kind: 'child', id: childId }, details: { child: child.code } })
    return done({ childId })
  },
})
