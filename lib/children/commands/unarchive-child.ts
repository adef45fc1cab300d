import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import type { ArchivalRefusal } from '../archival'
import { archivalOf } from '../archival-queries'
import { addArchivalReversal } from '../archival-records'
import { archivalReversalInput } from '../keeping-input'
import { findKeptChild } from '../kept-child-queries'
import { holdFiles } from '../records'

/** Puts a child back on the list, as if it had never been taken off. */
export const unarchiveChild = command<
  typeof archivalReversalInput,
  { childId: string },
  ArchivalRefusal
>({
  act: 'children/unarchive',
  right: 'child.keep',
  input: archivalReversalInput,
  constraints: { archival_reversed_once: 'not_archived' },
  async run({ viewer, tx, now: at, today, enter }, { childId, reason }) {
    await holdFiles(tx, [childId])
    const child = await findKeptChild(tx, viewer, 'child.keep', childId, today)
    if (!child) return refused('not_found')
    const archival = await archivalOf(tx, childId)
    if (!archival) return refused('not_archived')
    const by = { communeId: viewer.communeId, personId: viewer.personId, at }
    await addArchivalReversal(tx, by, { archivalId: archival.id, reason })
    enter({ subject: { kind: 'child', id: childId }, details: { child: child.code } })
    return done({ childId })
  },
})
