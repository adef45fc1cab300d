import { z } from 'zod'
import { MOST_LINES_OF_FILE } from '@/lib/access/entry-line'
import { decideExport, type TakenList } from '@/lib/access/list-export'
import { command } from '@/lib/platform/command'
import { lastLine } from '@/lib/platform/entries/chain'
import { done, refused } from '@/lib/platform/outcome'
import type { SponsorFilter } from '../filter'
import { listSponsorsIn } from '../queries'
import type { SponsorLine } from '../sponsor-line'

const exportInput = z.custom<SponsorFilter>((filter) => typeof filter === 'object')

/** Hands out the list of sponsors as it is filtered; it names no child. The hand-out becomes a line. */
export const exportSponsors = command<
  typeof exportInput,
  TakenList<SponsorLine>,
  'too_many' | 'unconfirmed'
>({
  act: 'sponsors/export',
  right: 'sponsor.read',
  input: exportInput,
  async run({ viewer, tx, now, enter }, filter) {
    const lines = await listSponsorsIn(tx, filter)
    const refusal = decideExport(viewer, { lines: lines.length, children: 0, most: 0 }, now)
    if (refusal) return refused(refusal, [String(lines.length), String(MOST_LINES_OF_FILE)])
    const last = await lastLine(tx)
    enter({
      subject: { kind: 'list', id: null },
      details: {
        kind: 'sponsors',
        lines: lines.length,
        seal: last.seal,
        sponsorKind: filter.kind ?? null,
        searched: filter.search !== '',
      },
    })
    return done({ lines, last, at: now })
  },
})
