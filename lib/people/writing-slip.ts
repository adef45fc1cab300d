/**
 * How many slips of the pen lie between two short texts, up to a limit: a letter left out, put in,
 * taken for another or changed with its neighbour is one (optimal string alignment, Damerau 1964).
 * "?" stands for any letter: a file has lost it. Above the limit the answer is limit + 1.
 */
export function slipsBetween(one: string, other: string, limit: number): number {
  const far = limit + 1
  if (Math.abs(one.length - other.length) > limit) return far
  // What both begin and end with is no slip; mostly nothing or a letter is left.
  const shorter = Math.min(one.length, other.length)
  let begin = 0
  while (begin < shorter && isSameLetter(one, begin, other, begin)) begin += 1
  let end = 0
  while (
    end < shorter - begin &&
    isSameLetter(one, one.length - 1 - end, other, other.length - 1 - end)
  ) {
    end += 1
  }
  const [first, second] = [one.length - begin - end, other.length - begin - end]
  if (first === 0 || second === 0) return Math.min(first + second, far)
  if (first === 1 && second === 1) return Math.min(1, far)
  // One slip touches the first and the last letter of what is left: only two changed with each other do.
  if (limit === 1) {
    const isTurned =
      first === 2 &&
      second === 2 &&
      isSameLetter(one, begin, other, begin + 1) &&
      isSameLetter(one, begin + 1, other, begin)
    return isTurned ? 1 : far
  }
  const parts = [one, other].map((text) => text.slice(begin, text.length - end))
  return Math.min(aligned(parts[0] ?? '', parts[1] ?? ''), far)
}

function aligned(one: string, other: string): number {
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= other.length; j += 1) {
      const taken = isSameLetter(one, i - 1, other, j - 1) ? 0 : 1
      const isTurned =
        i > 1 &&
        j > 1 &&
        isSameLetter(one, i - 1, other, j - 2) &&
        isSameLetter(one, i - 2, other, j - 1)
      row.push(
        Math.min(
          costAt(last, j) + 1,
          costAt(row, j - 1) + 1,
          costAt(last, j - 1) + taken,
          isTurned ? costAt(before, j - 2) + 1 : Infinity,
        ),
      )
    }
    before = last
    last = row
  }
  return costAt(last, other.length)
}

const LOST_LETTER = '?'.charCodeAt(0)

function isSameLetter(one: string, at: number, other: string, place: number): boolean {
  const [first, second] = [one.charCodeAt(at), other.charCodeAt(place)]
  return first === second || first === LOST_LETTER || second === LOST_LETTER
}

function costAt(row: readonly number[], place: number): number {
  return row[place] ?? Infinity
}
