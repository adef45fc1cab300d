import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import type { CircumstanceRefusal } from '../circumstance'
import { endHardship as writeEnd } from '../circumstance-records'
import { childInput } from '../file-input'
import { findKeptChild } from '../kept-child-queries'
import { holdFiles } from '../records'

/** A child is no longer especially difficult; the marking stays in the book with its days. */
export const endHardship = command<typeof childInput, { childId: string }, CircumstanceRefusal>({
  act: 'children/end-hardship',
  right: 'child.keep',
  input: childInput,
  async run({ viewer, tx, today, enter }, { childId }) {
    await holdFiles(tx, [childId])
    const child = await findKeptChild(tx, viewer, 'child.keep', childId, today)
    if (!child) return refused('not_found')
    const marked = await tx.hardshipMarking.count({ where: { childId, validTo: null } })
    if (marked === 0) return refused('not_marked')
    await writeEnd(tx, today, [childId])
    enter({ subject: { kind: 'child', id: childId }, details: { child: child.code } })
    return done({ childId })
  },
})
