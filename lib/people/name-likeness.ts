import { EVERYWHERE } from './usual-words'
import { lettersApart, USUAL_WORDS, type NameInWords, type UsualWords } from './name-words'
import {
  align,
  COST,
  hasNear,
  MISSING,
  placeOf,
  type Aligned,
  type Alignment,
} from './name-alignment'
import { compareWords, type WordLikeness } from './word-likeness'
import { slipsBetween } from './writing-slip'

/** What lies between two writings of one name; each is a code with a sentence where it is shown. */
export const NAME_DEVIATIONS = [
  'name_marks_lost',
  'name_marks',
  'name_sound',
  'name_slip',
  'name_shortened',
  'name_word_missing',
  'name_order',
  'name_spaces',
] as const
export type NameDeviation = (typeof NAME_DEVIATIONS)[number]

/**
 * How two full names stand to each other. `bits` is how much it says that two people write their
 * names so: twice as rare a name is one bit more (the binary logarithm of how many people one would
 * have to ask), and each deviation takes some away. `rival_*`: one word differs and both are names
 * of people, as with twins and cousins. `other`: nothing speaks for one person.
 */
export type NameLikeness =
  | { kind: 'same' | 'near'; bits: number; deviations: readonly NameDeviation[] }
  | { kind: 'rival_given' | 'rival_middle' | 'rival_family' }
  | { kind: 'other' }

const OTHER: NameLikeness = { kind: 'other' }
const TURNED = 1.5
const SPACES = 0.5
/** A name says at most so much: nobody has asked more people. */
const MOST_BITS = 15
const FEWEST_BITS = 2
/** More than so much between two names, and they are two. */
const MOST_COST = 6.5
const MIDDLE_WORD_BITS = 5
const GIVEN_WORD_BITS = 6.5
const RARE_WORD_BITS = 8
const SHORT_WORD_BITS = 2
const DEVIATION: Readonly<Partial<Record<WordLikeness, NameDeviation>>> = {
  bare: 'name_marks_lost',
  short: 'name_shortened',
  marks: 'name_marks',
  sound: 'name_sound',
  slip: 'name_slip',
}

/** Whether two full names are one person's, and how much that says. Symmetric. */
export function compareNames(
  one: NameInWords,
  other: NameInWords,
  usual: UsualWords = USUAL_WORDS,
): NameLikeness {
  const [long, short] = isBefore(one, other) ? [one, other] : [other, one]
  if (!mayBeAlike(long, short, usual)) return OTHER
  const straight = judge(align(long, short, usual), usual)
  if (straight.kind === 'same' || straight.kind === 'near') return straight
  if (lettersApart(long.letters, short.letters) > LETTERS_APART) return straight
  if (long.words.length !== short.words.length) {
    const spaced = differentlySpaced(long, short, usual)
    if (spaced) return spaced
  }
  // In whatever order, each word needs one beside it.
  if (short.words.some((word) => !hasNear(word, long))) return straight
  const turned = turnings(short).map((each) => judge(align(long, each, usual), usual, TURNED))
  return best(turned) ?? straight
}

/** A fixed order of any two names, the one of more words first: so that the answer has no sides. */
function isBefore(one: NameInWords, other: NameInWords): boolean {
  if (one.words.length !== other.words.length) return one.words.length > other.words.length
  if (one.plain !== other.plain) return one.plain < other.plain
  return spelling(one) <= spelling(other)
}

function spelling({ words }: NameInWords): string {
  return words.map(({ spelled }) => spelled ?? '').join(' ')
}

/** Letters two names may have apart when their words stand in another order or are cut elsewhere. */
const LETTERS_APART = 4

/** What is looked at first, for it is quick and most pairs end here: given names, or all letters. */
function mayBeAlike(long: NameInWords, short: NameInWords, usual: UsualWords): boolean {
  const [one, other] = [long.words[long.words.length - 1], short.words[short.words.length - 1]]
  if (!one || !other) return false
  if (one.plain === other.plain || lettersApart(long.letters, short.letters) <= LETTERS_APART)
    return true
  const isMarked = [long.isMarked, short.isMarked] as const
  return compareWords(one, other, { isMarked, place: 'given', usual }) !== 'other'
}

function judge(alignment: Alignment | null, usual: UsualWords, turned = 0): NameLikeness {
  if (alignment === null) return OTHER
  const { pairs, missing } = alignment
  const apart = pairs.filter(({ likeness }) => likeness === 'rival' || likeness === 'other')
  if (missing.includes('given')) return OTHER
  if (apart.length > 0) return turned === 0 ? judgeApart(apart, pairs) : OTHER
  const cost =
    pairs.reduce((sum, { likeness }) => sum + COST[likeness], turned) +
    missing.reduce((sum, place) => sum + MISSING[place], 0)
  if (cost > MOST_COST) return OTHER
  const said = pairs.reduce((sum, pair) => sum + bitsOf(pair, usual), 0)
  const deviations = new Set<NameDeviation>()
  for (const { likeness } of pairs) {
    const deviation = DEVIATION[likeness]
    if (deviation) deviations.add(deviation)
  }
  if (missing.length > 0) deviations.add('name_word_missing')
  if (turned > 0) deviations.add('name_order')
  const bits = Math.min(said, MOST_BITS) - cost
  if (bits < FEWEST_BITS) return OTHER
  return { kind: deviations.size === 0 ? 'same' : 'near', bits, deviations: [...deviations] }
}

/** One word of another person: which one says what the two may be to each other. */
function judgeApart(apart: readonly Aligned[], pairs: readonly Aligned[]): NameLikeness {
  const [only] = apart
  if (!only || apart.length > 1 || pairs.length < 2) return OTHER
  if (only.place === 'given') return only.likeness === 'rival' ? { kind: 'rival_given' } : OTHER
  if (only.place === 'middle') return { kind: 'rival_middle' }
  return pairs.length > 2 || only.likeness === 'rival' ? { kind: 'rival_family' } : OTHER
}

function bitsOf({ likeness, place, word, isMarked }: Aligned, usual: UsualWords): number {
  if (likeness === 'short') return SHORT_WORD_BITS
  const common = place === 'given' ? undefined : EVERYWHERE[word.plain]
  if (common !== undefined) return common
  if (!usual.has(word, isMarked)) return RARE_WORD_BITS
  return place === 'given' ? GIVEN_WORD_BITS : MIDDLE_WORD_BITS
}

/** "NguyễnVăn An", "Nguyễn Văn A n": the same letters cut into words elsewhere. */
function differentlySpaced(
  long: NameInWords,
  short: NameInWords,
  usual: UsualWords,
): NameLikeness | null {
  const slips = slipsBetween(long.plain, short.plain, 1)
  if (slips > 1 || long.plain.length < 5) return null
  const whole = long.words.map((word, at) => ({
    likeness: 'same' as const,
    place: placeOf(at, long.words.length),
    word,
    isMarked: long.isMarked,
  }))
  const said = whole.reduce((sum, pair) => sum + bitsOf(pair, usual), 0)
  const deviations: NameDeviation[] = slips === 0 ? ['name_spaces'] : ['name_spaces', 'name_slip']
  const bits = Math.min(said, MOST_BITS) - SPACES - slips * COST.slip
  return { kind: 'near', bits, deviations }
}

/** The orders a name is written in by mistake: given name first, family last, all turned, the last two. */
function turnings(name: NameInWords): NameInWords[] {
  const { words } = name
  const [first] = words
  const last = words[words.length - 1]
  if (!first || !last || words.length < 2) return []
  const rest = words.slice(1)
  const orders = [
    [last, ...words.slice(0, -1)],
    [...rest, first],
    [...words].reverse(),
    [last, ...words.slice(1, -1), first],
    [...words.slice(0, -2), last, ...words.slice(-2, -1)],
  ]
  return orders.map((order) => ({ ...name, words: order }))
}

function best(likenesses: readonly NameLikeness[]): NameLikeness | null {
  let found: Extract<NameLikeness, { bits: number }> | null = null
  for (const each of likenesses) {
    if ('bits' in each && (found === null || each.bits > found.bits)) found = each
  }
  return found
}
