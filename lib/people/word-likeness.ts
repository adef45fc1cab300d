import { FAMILIES, lettersApart, type NameWord, type UsualWords } from './name-words'
import { slipsBetween } from './writing-slip'

/**
 * How two words at the same place of two names stand to each other, best first:
 *
 * | kind | e.g. |
 * |---|---|
 * | same | Hoà, Hòa, HÒA |
 * | bare | HOA, where the whole name lost its marks |
 * | short | Ng., Nguyễn |
 * | marks | Hạnh, Hanh |
 * | sound | Sen, Xen |
 * | slip | Nguyễn, Ngyuễn |
 * | rival | Anh, Ánh; An, Anh: as near, but both are names people bear |
 * | other | An, Bình |
 */
export type WordLikeness =
  | 'same'
  | 'bare'
  | 'short'
  | 'marks'
  | 'sound'
  | 'slip'
  | 'rival'
  | 'other'

/** Words of so many letters may have two slips in them. */
const LONG_WORD = 6

/** Where in a full name a word stands: họ, đệm, tên. */
export type NamePlace = 'family' | 'middle' | 'given'

export function compareWords(
  one: NameWord,
  other: NameWord,
  facts: { isMarked: readonly [boolean, boolean]; place: NamePlace; usual: UsualWords },
): WordLikeness {
  const { isMarked } = facts
  if (one.plain === other.plain) {
    const isUnknown = one.spelled === null || other.spelled === null
    if (one.spelled === other.spelled) return 'same'
    if (!isMarked[0] || !isMarked[1] || isUnknown) return 'bare'
  } else if (isShortFor(one, other) || isShortFor(other, one)) return 'short'
  const near = nearness(one, other)
  if (near === 'other') return 'other'
  return areTwoNames(one, other, near, facts) ? 'rival' : near
}

/**
 * Whether two words can be near at all. Asked of millions of pairs before anything is laid beside
 * anything, and never says no to what `compareWords` calls near.
 */
export function mayBeNear(one: NameWord, other: NameWord): boolean {
  if (one.plain === other.plain || one.sound === other.sound) return true
  if (one.isShort || other.isShort) return true
  const [first, second] = [one.plain.length, other.plain.length]
  const limit = slipsAllowed(Math.min(first, second))
  return Math.abs(first - second) <= limit && lettersApart(one.letters, other.letters) <= 2 * limit
}

/** Near, but each a word people are called by at this place; no twins have a mark of the middle apart. */
function areTwoNames(
  one: NameWord,
  other: NameWord,
  near: WordLikeness,
  { isMarked, place, usual }: Parameters<typeof compareWords>[2],
): boolean {
  if (near === 'marks' && place === 'middle') return false
  // Võ and Vũ, Hoàng and Huỳnh are one family, written in the south and in the north.
  if (near === 'sound' && place === 'family') return false
  const known = place === 'family' ? FAMILIES : usual
  return known.has(one, isMarked[0]) && known.has(other, isMarked[1])
}

function slipsAllowed(shorter: number): number {
  return shorter >= LONG_WORD - 1 ? 2 : 1
}

function isShortFor(short: NameWord, word: NameWord): boolean {
  return (
    short.isShort && word.plain.length > short.plain.length && word.plain.startsWith(short.plain)
  )
}

function nearness(one: NameWord, other: NameWord): 'marks' | 'sound' | 'slip' | 'other' {
  if (one.plain === other.plain) return 'marks'
  if (one.sound === other.sound) return 'sound'
  const shorter = Math.min(one.plain.length, other.plain.length)
  if (shorter < 2 && one.plain.length + other.plain.length < 3) return 'other'
  const limit = slipsAllowed(shorter)
  // A slip brings in one letter at most and takes one away.
  if (lettersApart(one.letters, other.letters) > 2 * limit) return 'other'
  return slipsBetween(one.plain, other.plain, limit) <= limit ? 'slip' : 'other'
}
