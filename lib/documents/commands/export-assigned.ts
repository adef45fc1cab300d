import { z } from 'zod'
import { MOST_LINES_OF_FILE } from '@/lib/access/entry-line'
import { decideExport, type TakenList } from '@/lib/access/list-export'
import { parameterOn } from '@/lib/parameters/queries'
import { command } from '@/lib/platform/command'
import { lastLine } from '@/lib/platform/entries/chain'
import { leaveTrace } from '@/lib/platform/entries/leave-trace'
import { done, refused } from '@/lib/platform/outcome'
import type { AssignedChild } from '../assigned-child'
import { assignedOn, namedIn } from '../assigned-queries'

const exportInput = z.object({})

/** Hands out the table of assignments in force. Each child gets a trace, the hand-out a line. */
export const exportAssigned = command<
  typeof exportInput,
  TakenList<AssignedChild>,
  'too_many' | 'unconfirmed'
>({
  act: 'documents/export-assigned',
  right: 'document.full',
  input: exportInput,
  async run({ viewer, tx, now, today, enter }) {
    const found = await assignedOn(tx, today, null)
    const children = namedIn(found)
    const most = await parameterOn(tx, 'export_asked_above', today)
    const load = { lines: found.length, children: children.length, most }
    const refusal = decideExport(viewer, load, now)
    if (refusal) return refused(refusal, [String(found.length), String(MOST_LINES_OF_FILE)])
    await leaveTrace(tx, viewer, children, 'export')
    const last = await lastLine(tx)
    enter({
      subject: { kind: 'list', id: null },
      details: { kind: 'assigned', lines: found.length, seal: last.seal },
    })
    return done({ lines: found.map(({ child }) => child), last, at: now })
  },
})
