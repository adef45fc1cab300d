import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { findKeptChild } from '../kept-child-queries'
import { namedKind, type PaperRefusal } from '../paper'
import { paperWithdrawalInput } from '../paper-input'
import { findPaperOf } from '../paper-queries'
import { withdrawPaper } from '../paper-records'
import { holdFiles } from '../records'

/** Takes a paper out of a file it does not belong to; that it was there stays written. */
export const takePaperOut = command<typeof paperWithdrawalInput, { childId: string }, PaperRefusal>(
  {
    act: 'children/take-paper-out',
    right: 'child.keep',
    input: paperWithdrawalInput,
    constraints: { paper_withdrawn_once: 'taken_out_already' },
    async run({ viewer, tx, now: at, today, enter }, { childId, paperId, reason }) {
      await holdFiles(tx, [childId])
      const child = await findKeptChild(tx, viewer, 'child.keep', childId, today)
      const paper = child && (await findPaperOf(tx, childId, paperId))
      if (!paper) return refused('not_found')
      if (paper.withdrawal) return refused('taken_out_already')
      await withdrawPaper(tx, { viewer, at }, { paperId, reason })
      enter({
        subject: { kind: 'child', id: childId },
        details: { child: child.code, paper: namedKind(paper.kind) },
      })
      return done({ childId })
    },
  },
)
