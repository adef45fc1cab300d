import { sumOf, type Vnd } from '@/lib/money/vnd'

/**
 * Shares of an amount by weight, in whole đồng, summing to the amount exactly: rounded down, then one
 * đồng each to the largest remainders (earlier ones first among equals). Weights that are all zero
 * share alike. Nobody shares nothing: without weights there are no shares.
 */
export function splitByWeight(amountVnd: Vnd, weights: readonly number[]): Vnd[] {
  const total = sumOf(weights)
  if (total === 0)
    return weights.length
      ? splitByWeight(
          amountVnd,
          weights.map(() => 1),
        )
      : []
  // A đồng times a đồng does not fit a number: 10 tỷ squared has twenty digits.
  const exact = weights.map((weight) => BigInt(amountVnd) * BigInt(weight))
  const shares = exact.map((share) => Number(share / BigInt(total)))
  const remainders = exact.map((share, index) => ({ index, left: share % BigInt(total) }))
  remainders.sort((a, b) => (a.left === b.left ? a.index - b.index : a.left > b.left ? -1 : 1))
  const missing = amountVnd - sumOf(shares)
  const lucky = new Set(remainders.slice(0, missing).map(({ index }) => index))
  return shares.map((share, index) => (lucky.has(index) ? share + 1 : share))
}

/** A child and quarter an amount may go to, with what was due and what has arrived. */
export type OpenDue = { dueVnd: Vnd; receivedVnd: Vnd }

/**
 * The proposal for sharing out an amount: by what is still open; when nothing is, by what was due;
 * when nothing was promised at all, alike.
 */
export function proposeParts(amountVnd: Vnd, dues: readonly OpenDue[]): Vnd[] {
  const open = dues.map(({ dueVnd, receivedVnd }) => Math.max(0, dueVnd - receivedVnd))
  const weights = sumOf(open) > 0 ? open : dues.map(({ dueVnd }) => dueVnd)
  return splitByWeight(amountVnd, weights)
}
