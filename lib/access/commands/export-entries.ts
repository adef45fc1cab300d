import { z } from 'zod'
import type { EntryFilter } from '@/lib/access/entry-filter'
import {
  MOST_LINES_OF_FILE,
  type EntryLine,
  type ExportRefusal,
  type TakenLines,
} from '@/lib/access/entry-line'
import { command } from '@/lib/platform/command'
import { examineChain } from '@/lib/platform/entries/chain'
import { readEntries } from '@/lib/platform/entries/queries'
import { done, refused } from '@/lib/platform/outcome'

const exportInput = z.custom<EntryFilter>((filter) => typeof filter === 'object')

/** Hands out the record of acts as it is filtered, with the seal of that moment. The hand-out becomes a line. */
export const exportEntries = command<typeof exportInput, TakenLines<EntryLine>, ExportRefusal>({
  act: 'entries/export',
  right: 'entry.read',
  input: exportInput,
  async run({ tx, now, enter }, filter) {
    const { lines, total } = await readEntries(tx, filter, MOST_LINES_OF_FILE)
    if (total > MOST_LINES_OF_FILE) {
      return refused('too_many', [String(total), String(MOST_LINES_OF_FILE)])
    }
    const chain = await examineChain(tx)
    enter({
      subject: { kind: 'chain', id: null },
      details: { lines: total, seal: chain.seal, from: filter.from.on, to: filter.to.on },
    })
    return done({ lines, chain, at: now })
  },
})
