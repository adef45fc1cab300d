import { z } from 'zod'
import { MOST_LINES_OF_FILE } from '@/lib/access/entry-line'
import { decideExport, type TakenList } from '@/lib/access/list-export'
import { parameterOn } from '@/lib/parameters/queries'
import { command } from '@/lib/platform/command'
import { lastLine } from '@/lib/platform/entries/chain'
import { leaveTrace } from '@/lib/platform/entries/leave-trace'
import { done, refused } from '@/lib/platform/outcome'
import type { BookFilter } from '../book-filter'
import { takeBook } from '../book-queries'
import type { ShownBook } from '../quarter-book'

const exportInput = z.custom<BookFilter>((filter) => typeof filter === 'object')

export type TakenBook = ShownBook & Pick<TakenList<never>, 'last' | 'at'>

/** Hands out the quarter as it is looked at. By child it names them: each gets a trace. The hand-out becomes a line. */
export const exportBook = command<typeof exportInput, TakenBook, 'too_many' | 'unconfirmed'>({
  act: 'payments/export',
  right: 'child.export',
  input: exportInput,
  async run({ viewer, tx, now, today, enter }, filter) {
    const { total, named, ...book } = await takeBook(tx, viewer, filter, MOST_LINES_OF_FILE)
    const most = await parameterOn(tx, 'export_asked_above', today)
    const refusal = decideExport(viewer, { lines: total, children: named.length, most }, now)
    if (refusal) return refused(refusal, [String(total), String(MOST_LINES_OF_FILE)])
    await leaveTrace(tx, viewer, named, 'export')
    const last = await lastLine(tx)
    const { view } = book.shown
    enter({
      subject: { kind: 'list', id: null },
      details: {
        kind: 'payments',
        lines: total,
        seal: last.seal,
        quarters: book.quarter,
        sponsorId: view === 'units' ? null : filter.unit,
        standing: view === 'children' ? filter.standing : null,
      },
    })
    return done({ ...book, last, at: now })
  },
})
