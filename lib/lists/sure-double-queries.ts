import { createHash } from 'node:crypto'
import { findSureDoubles, type SureDouble } from '@/lib/children/double-pairs'

type Found = Map<number, SureDouble[]>

/** As many as are likely to lie before officers at one time; of each only places and reasons are kept. */
const MOST_KEPT = 8

/** Pages and errands are bundled apart: what both of them are to know is held by the process. */
const house = globalThis as { lalanhSureDoubles?: Map<string, Found> }

/**
 * `findSureDoubles`, found once for the same list held against the same children. A long list is reviewed
 * when it is shown and once more when it is written, and two thirds of the second review are this search.
 * It is known again by all that was compared: one letter anywhere in list or ledger, and it is made anew.
 */
export function* findSureDoublesOnce(
  ...asked: Parameters<typeof findSureDoubles>
): Generator<void, Found> {
  const kept = (house.lalanhSureDoubles ??= new Map<string, Found>())
  const name = createHash('sha256').update(JSON.stringify(asked)).digest('base64')
  const found = kept.get(name) ?? (yield* findSureDoubles(...asked))
  // Whoever was asked for last goes last.
  kept.delete(name)
  kept.set(name, found)
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_KEPT) break
    kept.delete(oldest)
  }
  return found
}
