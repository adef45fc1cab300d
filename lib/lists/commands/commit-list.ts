import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { writeSeen } from '../commit-records'
import { commitListInput } from '../input'
import { openListIn } from '../queries'
import { heldAgainst } from '../review-queries'
import { CHANGED_MEANWHILE, LONGEST_WRITING_MS } from '../rules'
import { takeTurn } from '../records'

/**
 * Writes a reviewed list into the ledger (ghi vào sổ): all of it or nothing, once. What is written
 * is exactly the review whose digest the officer saw; when the ledger moved meanwhile, the act is
 * refused and the new review is there to be looked at.
 */
export const commitList = command({
  act: 'lists/commit',
  right: 'list.commit',
  input: commitListInput,
  longestMs: LONGEST_WRITING_MS,
  constraints: { list_committed_once: 'already_committed', ...CHANGED_MEANWHILE },
  async run({ viewer, tx, now, today, enter }, { listId, ...said }) {
    const { communeId, personId, communePrefix: prefix } = viewer
    await takeTurn(tx, communeId)
    const opened = await openListIn(tx, communeId, listId)
    if (!opened) return refused('not_found')
    if (opened.counts) return refused('already_committed')

    const taken = { author: { communeId, personId, at: now }, listId, on: today, prefix }
    const ledger = heldAgainst(tx, communeId, opened, today)
    const written = await writeSeen(tx, taken, ledger, said)
    if (!written) return refused('review_changed')
    enter({ subject: { kind: 'list', id: listId }, details: written.details })
    return done({ listId, ...written.counts })
  },
})
