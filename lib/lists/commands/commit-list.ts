import { command } from '@/lib/platform/command'
import { done, refused } from '@/lib/platform/outcome'
import { planChildren } from '../children-plan'
import { writeChildren } from '../children-records'
import { commitListInput } from '../input'
import { changesWritten, countsOfCommit, resultOfChildren, resultOfSponsors } from '../list-result'
import { openListIn, reviewListIn } from '../queries'
import { LONGEST_WRITING_MS } from '../rules'
import { recordCommit, takeTurn } from '../records'
import { planSponsors } from '../sponsors-plan'
import { writeSponsors } from '../sponsors-records'

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
  constraints: {
    list_committed_once: 'already_committed',
    child_code_once: 'review_changed',
    child_personal_id_once: 'review_changed',
    child_one_lead_at_a_time: 'review_changed',
    child_sponsor_once_at_a_time: 'review_changed',
    circumstance_one_main: 'review_changed',
    hardship_marking_once: 'review_changed',
    sponsor_name_once: 'review_changed',
    village_is_living: 'review_changed',
    poverty_version_once: 'review_changed',
    proposal_round_once: 'review_changed',
  },
  async run({ viewer, tx, now, today, enter }, { listId, digest, choices, schooling }) {
    const { communeId, personId, communePrefix: prefix } = viewer
    await takeTurn(tx, communeId)
    const opened = await openListIn(tx, communeId, listId)
    if (!opened) return refused('not_found')
    if (opened.counts) return refused('already_committed')
    const review = await reviewListIn(tx, communeId, opened, today)
    if (review.digest !== digest) return refused('review_changed')

    const taken = { author: { communeId, personId, at: now }, listId, on: today, prefix }
    const written =
      review.kind === 'children'
        ? planChildren(review.rows, choices, review.speaks, review.known, schooling)
        : planSponsors(review.rows, choices, review.known.villages)
    const before =
      'children' in written
        ? await writeChildren(tx, taken, written)
        : await writeSponsors(tx, taken, written)
    if (!before) return refused('review_changed')

    const result = 'children' in written ? resultOfChildren(written) : resultOfSponsors(written)
    const recognised = result.supports.reduce((sum, each) => sum + each.children, 0)
    const counts = { ...countsOfCommit(review.rows, written), recognised }
    await recordCommit(tx, taken, counts, { list: opened.list, result }, before)
    enter({
      subject: { kind: 'list', id: listId },
      details: {
        kind: review.kind,
        ...counts,
        left: result.left.length,
        ...changesWritten(written),
      },
    })
    return done({ listId, ...counts })
  },
})
