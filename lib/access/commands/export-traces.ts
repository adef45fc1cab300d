import { z } from 'zod'
import type { TraceFilter } from '@/lib/access/entry-filter'
import {
  MOST_LINES_OF_FILE,
  type ExportRefusal,
  type TakenLines,
  type TraceLine,
} from '@/lib/access/entry-line'
import { command } from '@/lib/platform/command'
import { examineChain } from '@/lib/platform/entries/chain'
import { readTraces } from '@/lib/platform/entries/trace-queries'
import { done, refused } from '@/lib/platform/outcome'

const exportInput = z.custom<TraceFilter>((filter) => typeof filter === 'object')

/** Hands out who opened whose file, as it is filtered. The hand-out becomes a line. */
export const exportTraces = command<typeof exportInput, TakenLines<TraceLine>, ExportRefusal>({
  act: 'entries/export-traces',
  right: 'entry.read',
  input: exportInput,
  async run({ tx, now, enter }, filter) {
    const { lines, total } = await readTraces(tx, filter, MOST_LINES_OF_FILE)
    if (total > MOST_LINES_OF_FILE) {
      return refused('too_many', [String(total), String(MOST_LINES_OF_FILE)])
    }
    const chain = await examineChain(tx)
    enter({
      subject: { kind: 'chain', id: null },
      details: { lines: total, seal: chain.seal, child: filter.child },
    })
    return done({ lines, chain, at: now })
  },
})
