import { holdCodes, holdFiles } from '@/lib/children/records'
import type { Tx } from '@/lib/platform/db/client'
import { planChildren } from './children-plan'
import { writeChildren } from './children-records'
import { changesWritten, countsOfCommit, resultOfChildren, resultOfSponsors } from './list-result'
import type { HeldAgainst } from './review-queries'
import type { ChildrenReview, ReviewedList } from './reviewed-list'
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
 * Writes a list as somebody saw it and notes that it is in the ledger; answers what it counted, for the record
 * of acts, or null when it is no longer what was seen.
 */
export async function writeSeen(
  tx: Tx,
  taken: Taken,
  { kind, version, mark, review }: HeldAgainst,
  { digest, ...answers }: Answers & { digest: string },
  tell: TellStep = () => undefined,
) {
  let before = kind === 'children' ? await mark() : null
  let seen = await review(before)
  if (seen.digest !== digest) return null
  tell('children')
  const now = { ...taken, version }
  if (seen.kind === 'sponsors') return writeReviewed(tx, now, seen, answers, tell)
  // The review takes seconds: who wrote meanwhile is looked at while nobody waits for it yet, and again under
  // the locks only where somebody came even after that.
  const since = await mark()
  if (since !== before) {
    before = since
    seen = await review(before)
    if (seen.digest !== digest || seen.kind !== 'children') return null
  }
  const planned = plannedChildren(seen, answers)
  await holdPlanned(tx, taken.author.communeId, planned)
  if ((await mark()) === before) return writePlanned(tx, now, seen, planned, tell)
  const held = await review()
  return held.digest === digest ? writeReviewed(tx, now, held, answers, tell) : null
}

/** Nobody else writes of the children a list changes from here on, nor writes one down that it brings. */
async function holdPlanned(
  tx: Tx,
  communeId: string,
  { children }: ReturnType<typeof planChildren>,
): Promise<void> {
  await holdFiles(
    tx,
    children.flatMap(({ child }) => child?.id ?? []),
  )
  if (children.some(({ child }) => child === null)) await holdCodes(tx, communeId)
}

function plannedChildren(review: ChildrenReview, { choices, schooling }: Answers) {
  return planChildren(review.rows, choices, review.speaks, review.known, schooling)
}

function writeReviewed(
  tx: Tx,
  taken: Taken & { version: number },
  review: ReviewedList,
  answers: Answers,
  tell: TellStep,
) {
  const written =
    review.kind === 'children'
      ? plannedChildren(review, answers)
      : planSponsors(review.rows, answers.choices, review.known.villages)
  return writePlanned(tx, taken, review, written, tell)
}

async function writePlanned(
  tx: Tx,
  taken: Taken & { version: number },
  review: ReviewedList,
  written: ReturnType<typeof planChildren> | ReturnType<typeof planSponsors>,
  tell: TellStep,
) {
  const before =
    'children' in written
      ? await writeChildren(tx, taken, written, tell)
      : await writeSponsors(tx, taken, written)
  if (!before) return null

  tell('closing')
  const result = 'children' in written ? resultOfChildren(written) : resultOfSponsors(written)
  const recognised = result.supports.reduce((sum, each) => sum + each.children, 0)
  const counts = { ...countsOfCommit(review.rows, written), recognised }
  const kept = { list: review.list, result }
  if (!(await recordCommit(tx, taken, counts, kept, before))) return null
  const details = {
    kind: review.kind,
    ...counts,
    left: result.left.length,
    ...changesWritten(written),
  }
  return { counts, details }
}
