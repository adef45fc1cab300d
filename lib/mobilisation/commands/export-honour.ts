import { z } from 'zod'
import { MOST_LINES_OF_FILE } from '@/lib/access/entry-line'
import { decideExport, type TakenList } from '@/lib/access/list-export'
import { command } from '@/lib/platform/command'
import { lastLine } from '@/lib/platform/entries/chain'
import { done, refused } from '@/lib/platform/outcome'
import type { Honoured } from '../honour'
import { listHonouredIn } from '../honour-queries'

const exportInput = z.object({})

/** Hands out the honour list as it stands; it names units by their consent and no child. */
export const exportHonour = command<
  typeof exportInput,
  TakenList<Honoured>,
  'too_many' | 'unconfirmed'
>({
  act: 'mobilisation/export-honour',
  right: 'mobilisation.read',
  input: exportInput,
  async run({ viewer, tx, now, enter }) {
    const lines = await listHonouredIn(tx)
    const refusal = decideExport(viewer, { lines: lines.length, children: 0, most: 0 }, now)
    if (refusal) return refused(refusal, [String(lines.length), String(MOST_LINES_OF_FILE)])
    const last = await lastLine(tx)
    enter({
      subject: { kind: 'list', id: null },
      details: { kind: 'honour', lines: lines.length, seal: last.seal },
    })
    return done({ lines, last, at: now })
  },
})
