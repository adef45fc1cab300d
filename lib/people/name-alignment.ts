import type { NameInWords, NameWord, UsualWords } from './name-words'
import { compareWords, mayBeNear, type NamePlace, type WordLikeness } from './word-likeness'

/** What a deviation takes away, in bits. */
export const COST: Readonly<Record<WordLikeness, number>> = {
  same: 0,
  bare: 0,
  short: 1,
  marks: 1,
  sound: 1.5,
  slip: 2,
  rival: 9,
  other: 12,
}
export const MISSING = { family: 3, middle: 1.5, given: 9 }

/** A word of the longer name and how the one beside it stands to it. */
export type Aligned = {
  likeness: WordLikeness
  place: NamePlace
  word: NameWord
  isMarked: boolean
}
export type Alignment = { pairs: Aligned[]; missing: NamePlace[] }

/**
 * The words of the shorter name laid beside those of the longer one, in order, as well as they fit;
 * null when two of them have nothing to lie beside.
 */
export function align(long: NameInWords, short: NameInWords, usual: UsualWords): Alignment | null {
  const spare = long.words.length - short.words.length
  if (haveTwoAlone(long, short, spare)) return null
  const table = likenesses(long, short, usual)
  if (table === null) return null
  const length = long.words.length
  // costs[left]: the least cost for the words so far with so many of the longer name left out.
  let costs = [0]
  for (let left = 1; left <= spare; left += 1) {
    costs.push((costs[left - 1] ?? 0) + MISSING[placeOf(left - 1, length)])
  }
  const isTaken: boolean[][] = []
  table.forEach((row, at) => {
    const next: number[] = []
    const taken: boolean[] = []
    row.forEach((likeness, left) => {
      const taking = (costs[left] ?? 0) + COST[likeness]
      const leaving = (next[left - 1] ?? Infinity) + MISSING[placeOf(at + left, length)]
      taken.push(taking <= leaving)
      next.push(Math.min(taking, leaving))
    })
    costs = next
    isTaken.push(taken)
  })
  return followed(isTaken, { table, long, spare })
}

/** Most pairs of names end here: two words of one have nothing near them in the other. */
function haveTwoAlone(long: NameInWords, short: NameInWords, spare: number): boolean {
  let alone = 0
  for (let at = 0; at < short.words.length; at += 1) {
    if (!hasNear(short.words[at], long, at, at + spare) && (alone += 1) > 1) return true
  }
  return false
}

/** Whether a word may be near one of those of a name from one place to another. */
export function hasNear(
  word: NameWord | undefined,
  { words }: NameInWords,
  from = 0,
  to = words.length - 1,
): boolean {
  for (let at = from; word && at <= to; at += 1) {
    const other = words[at]
    if (other && mayBeNear(other, word)) return true
  }
  return false
}

/** Each word of the shorter name against those of the longer one it may lie beside. */
function likenesses(
  long: NameInWords,
  short: NameInWords,
  usual: UsualWords,
): WordLikeness[][] | null {
  const isMarked = [long.isMarked, short.isMarked] as const
  const spare = long.words.length - short.words.length
  const table: WordLikeness[][] = []
  let alone = 0
  for (const [at, word] of short.words.entries()) {
    const row: WordLikeness[] = []
    let isAlone = true
    for (let left = 0; left <= spare; left += 1) {
      const longer = long.words[at + left]
      const place = placeOf(at + left, long.words.length)
      const likeness = longer ? compareWords(longer, word, { isMarked, place, usual }) : 'other'
      if (likeness !== 'other' && likeness !== 'rival') isAlone = false
      row.push(likeness)
    }
    if (isAlone) alone += 1
    if (alone > 1) return null
    table.push(row)
  }
  return table
}

/** The way that was cheapest, from the last words back to the first. */
function followed(
  isTaken: readonly boolean[][],
  facts: { table: readonly WordLikeness[][]; long: NameInWords; spare: number },
): Alignment {
  const { table, long } = facts
  const pairs: Aligned[] = []
  const missing: NamePlace[] = []
  let left = facts.spare
  for (let at = table.length - 1; at >= 0; at -= 1) {
    for (; !(isTaken[at]?.[left] ?? true); left -= 1) {
      missing.push(placeOf(at + left, long.words.length))
    }
    const word = long.words[at + left]
    const place = placeOf(at + left, long.words.length)
    const likeness = table[at]?.[left] ?? 'other'
    if (word) pairs.push({ likeness, place, word, isMarked: long.isMarked })
  }
  for (; left > 0; left -= 1) missing.push(placeOf(left - 1, long.words.length))
  return { pairs, missing }
}

export function placeOf(at: number, length: number): NamePlace {
  if (at === length - 1) return 'given'
  return at === 0 ? 'family' : 'middle'
}
