import { z } from 'zod'
import { MOST_LINES_OF_FILE } from '@/lib/access/entry-line'
import { decideExport, type TakenList } from '@/lib/access/list-export'
import { parameterOn } from '@/lib/parameters/queries'
import { command } from '@/lib/platform/command'
import { lastLine } from '@/lib/platform/entries/chain'
import { leaveTrace } from '@/lib/platform/entries/leave-trace'
import { done, refused } from '@/lib/platform/outcome'
import type { ProposalFilter } from '../filter'
import type { ProposalLine } from '../proposal-line'
import { takeProposals } from '../queries'

const exportInput = z.custom<ProposalFilter>((filter) => typeof filter === 'object')

/** Hands out the proposals as they are filtered. Each child gets a trace, the hand-out a line. */
export const exportProposals = command<
  typeof exportInput,
  TakenList<ProposalLine>,
  'too_many' | 'unconfirmed'
>({
  act: 'assignments/export',
  right: 'child.export',
  input: exportInput,
  async run({ viewer, tx, now, today, enter }, { standing }) {
    const { lines, total } = await takeProposals(tx, standing, MOST_LINES_OF_FILE)
    const children = [...new Set(lines.map(({ child }) => child.id))]
    const most = await parameterOn(tx, 'export_asked_above', today)
    const refusal = decideExport(viewer, { lines: total, children: children.length, most }, now)
    if (refusal) return refused(refusal, [String(total), String(MOST_LINES_OF_FILE)])
    await leaveTrace(tx, viewer, children, 'export')
    const last = await lastLine(tx)
    enter({
      subject: { kind: 'list', id: null },
      details: { kind: 'assignments', lines: total, seal: last.seal, standing },
    })
    return done({ lines, last, at: now })
  },
})
