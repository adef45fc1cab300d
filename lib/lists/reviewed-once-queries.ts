import type { ReviewedList } from './reviewed-list'

/** An officer looks at a long list for minutes; what nobody writes by then is reviewed anew. */
const KEPT_FOR_MS = 10 * 60_000

type Kept = { name: string; review: ReviewedList }

/**
 * Pages and errands are bundled apart: what both of them are to know is held by the process. One list at a
 * time: its rows are children, and take tens of megabytes.
 */
const house = globalThis as { lalanhReview?: Kept | undefined }

/**
 * The review of a long list, made once for the same list, ledger and day, all of which its name says: it is
 * made when the list is shown and would be made once more when it is written.
 */
export async function reviewOnce(
  name: string,
  make: () => Promise<ReviewedList>,
): Promise<ReviewedList> {
  if (house.lalanhReview?.name === name) return house.lalanhReview.review
  const kept = { name, review: await make() }
  house.lalanhReview = kept
  const forget = () => {
    if (house.lalanhReview === kept) house.lalanhReview = undefined
  }
  setTimeout(forget, KEPT_FOR_MS).unref()
  return kept.review
}
