import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import type { CircumstanceRefusal } from '../circumstance'
import { markHardship as writeMarking } from '../circumstance-records'
import { markingInput } from '../file-input'
import { findKeptChild } from '../kept-child-queries'
import { holdFiles } from '../records'

/** Marks a child as especially difficult from today on, with the reason. */
export const markHardship = command<typeof markingInput, { childId: string }, CircumstanceRefusal>({
  act: 'children/mark-hardship',
  right: 'child.keep',
  input: markingInput,
  constraints: { hardship_marking_once: 'already_marked' },
  async run({ viewer, tx, now: at, today, enter }, { childId, reason }) {
    await holdFiles(tx, [childId])
    const child = await findKeptChild(tx, viewer, 'child.keep', childId, today)
    if (!child) return refused('not_found')
    const by = { communeId: viewer.communeId, personId: viewer.personId, at }
    await writeMarking(tx, by, today, [{ childId, reason }])
    enter({ subject: { kind: 'child', id: childId }, details: { child: child.code } })
    return done({ childId })
  },
})
