import type { Tx } from '@/lib/platform/db/client'
import { planChildren } from './children-plan'
import { writeChildren } from './children-records'
import { changesWritten, countsOfCommit, resultOfChildren, resultOfSponsors } from './list-result'
import type { ReviewedList } from './reviewed-list'
import { recordCommit, type Taken } from './records'
import { planSponsors } from './sponsors-plan'
import { writeSponsors } from './sponsors-records'
import type { Choice } from './taking'
import type { TellStep } from './writing'

/** What an officer said of the rows that ask something. */
export type Answers = {
  choices: Readonly<Record<string, Choice>>
  schooling?: Readonly<Record<string, string>>
}

/**
 * Writes a reviewed list and notes that it is in the ledger; answers what it counted, for the record of
 * acts, or null when a row was changed by somebody else meanwhile.
 */
export async function writeReviewed(
  tx: Tx,
  taken: Taken,
  review: ReviewedList,
  { choices, schooling }: Answers,
  tell: TellStep = () => undefined,
) {
  const written =
    review.kind === 'children'
      ? planChildren(review.rows, choices, review.speaks, review.known, schooling)
      : planSponsors(review.rows, choices, review.known.villages)
  tell('children')
  const before =
    'children' in written
      ? await writeChildren(tx, taken, written, tell)
      : await writeSponsors(tx, taken, written)
  if (!before) return null

  tell('closing')
  const result = 'children' in written ? resultOfChildren(written) : resultOfSponsors(written)
  const recognised = result.supports.reduce((sum, each) => sum + each.children, 0)
  const counts = { ...countsOfCommit(review.rows, written), recognised }
  await recordCommit(tx, taken, counts, { list: review.list, result }, before)
  const details = {
    kind: review.kind,
    ...counts,
    left: result.left.length,
    ...changesWritten(written),
  }
  return { counts, details }
}
