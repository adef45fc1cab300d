import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { writeReviewed } from '../commit-records'
import { commitListInput } from '../input'
import { openListIn, reviewListIn } from '../queries'
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
  async run({ viewer, tx, now, today, enter }, { listId, digest, ...answers }) {
    const { communeId, personId, communePrefix: prefix } = viewer
    await takeTurn(tx, communeId)
    const opened = await openListIn(tx, communeId, listId)
    if (!opened) return refused('not_found')
    if (opened.counts) return refused('already_committed')
    const review = await reviewListIn(tx, communeId, opened, today)
    if (review.digest !== digest) return refused('review_changed')

    const taken = { author: { communeId, personId, at: now }, listId, on: today, prefix }
    const written = await writeReviewed(tx, taken, review, answers)
    if (!written) return refused('review_changed')
    enter({ subject: { kind: 'list', id: listId }, details: written.details })
    return done({ listId, ...written.counts })
  },
})
