import { compareNames, type NameDeviation, type NameLikeness } from '@/lib/people/name-likeness'
import {
  nameInWords,
  nameWord,
  USUAL_WORDS,
  type NameInWords,
  type UsualWords,
} from '@/lib/people/name-words'
import { slipsBetween } from '@/lib/people/writing-slip'
import { villageKey } from '@/lib/places/village'
import { compareBirths } from './birth-likeness'
import type { Sex } from './child'
import { reasonsOf, type DoubleFacts, type DoubleReason, type Known } from './double-reasons'
import { compareGuardians, guardiansIn } from './guardian-likeness'
import {
  compareIdentity,
  compareNumbers,
  GENERATION_YEARS,
  type KnownIdentity,
} from './identity-likeness'

/** What two files are compared by. Everything but the name may be unknown. */
export type ComparedChild = KnownIdentity & {
  fullName: string
  sex: Sex | null
  village: string | null
  guardianName: string | null
}

/**
 * How likely two files are one child (trùng hồ sơ). `score` is a probability, 0 to 1; `sure` is
 * where the product stops and asks, and holds exactly from 0.8 on.
 */
export type Likeness = { score: number; sure: boolean; reasons: readonly DoubleReason[] }

/** Two files are called one child from here on. */
export const SURE_SCORE = 0.8
/** How likely it is, for people who are to look rather than to calculate. */
export type Likelihood = 'certain' | 'likely' | 'possible' | 'slight'

/** The word for a score: the two upper ones are where the product stops. */
export function likelihoodOf({ score, sure }: Pick<Likeness, 'score' | 'sure'>): Likelihood {
  if (sure) return score >= CERTAIN_SCORE ? 'certain' : 'likely'
  return score >= POSSIBLE_SCORE ? 'possible' : 'slight'
}

const CERTAIN_SCORE = 0.97
const POSSIBLE_SCORE = 0.35
/** Below this nobody is asked to look. */
export const WORTH_A_LOOK = 0.1

/**
 * Each fact adds bits: the binary logarithm of how much likelier it is with one child than with two
 * of a commune. Fifteen bits are even odds: of some thousands of children each pair is one child
 * once in thirty thousand times, and the loss of a double weighs as much as asking for nothing.
 */
const EVEN_BITS = 15
const BITS = {
  /** the least with one number */
  samePersonalId: 24,
  otherPersonalId: -14,
  sameSex: 1,
  otherSex: -5,
  sameVillage: 3.5,
  otherVillage: -2,
  rival_given: -14,
  rival_middle: -10,
  rival_family: -4,
  other: -30,
} as const
/** Short names of villages lie near each other by chance. */
const LONG_VILLAGE = 6

/** A child ready to be compared with many: the words of the names cut once. */
export type ChildAtHand = ComparedChild & {
  name: NameInWords
  guardians: readonly NameInWords[]
  villageKey: string | null
}

export function atHand(child: ComparedChild, wordOf = nameWord): ChildAtHand {
  const village = child.village === null ? '' : villageKey(child.village)
  return {
    ...child,
    name: nameInWords(child.fullName, wordOf),
    guardians: guardiansIn(child.guardianName, wordOf),
    villageKey: village === '' ? null : village.replace(/\b0+(?=\d)/g, ''),
  }
}

/** Compares two files. Symmetric; the same two files always have the same answer. */
export function compareChildren(
  one: ChildAtHand,
  other: ChildAtHand,
  usual: UsualWords = USUAL_WORDS,
): Likeness | null {
  const mayShareId = one.personalIdKey !== null && one.personalIdKey === other.personalIdKey
  // The names first: most pairs end here.
  const name = compareNames(one.name, other.name, usual)
  if (name.kind === 'other' && !mayShareId) return null
  const birth = compareBirths(one, other)
  const identity = compareIdentity(one, other, { name, birth })
  if (identity !== 'same' && (name.kind === 'other' || birth.years >= GENERATION_YEARS)) return null
  const village = compareVillages(one.villageKey, other.villageKey)
  const guardian = compareGuardians(one.guardians, other.guardians)
  const sex = compareKnown(one.sex, other.sex)
  const said =
    ('bits' in name ? name.bits : BITS[name.kind]) +
    birth.bits +
    guardian.bits +
    (sex === 'same' ? BITS.sameSex : sex === 'other' ? BITS.otherSex : 0) +
    (village === 'same' ? BITS.sameVillage : village === 'other' ? BITS.otherVillage : 0) +
    (identity === 'other' ? BITS.otherPersonalId : 0)
  // A number belongs to one person: the two cannot both stand, whatever else they say.
  const bits = identity === 'same' ? Math.max(said, BITS.samePersonalId) : said
  const facts = { identity, name, birth, village, guardian, sex }
  const mayBeSure =
    identity === 'same' || (isNamedAlike(name) && !isTwin(facts) && isBorneOut(facts))
  const score = scoreOf(bits, mayBeSure)
  return {
    score,
    sure: score >= SURE_SCORE,
    reasons: reasonsOf(facts),
  }
}

/**
 * Whether two files can be sure at all, whatever their names are like: birth, village, guardian and
 * number are looked at first, for that is quick. True where it is not known yet; it never says no to what
 * is sure.
 */
export function mayBeSure(one: ChildAtHand, other: ChildAtHand): boolean {
  if (one.personalIdKey === null || other.personalIdKey === null) return mayBeBorneOut(one, other)
  if (one.personalIdKey === other.personalIdKey) return true
  if (one.name.plain === other.name.plain) return mayBeBorneOut(one, other)
  // Two numbers are two children unless the names are the same; only digits would show a slip.
  const isShown = one.personalId !== null && other.personalId !== null
  return isShown && mayBeBorneOut(one, other) && compareNumbers(one, other) !== 'other'
}

/** Whether birth, village and guardian leave room for being sure. */
function mayBeBorneOut(one: ChildAtHand, other: ChildAtHand): boolean {
  const birth = compareBirths(one, other)
  const mayShareGuardian = one.guardians.length > 0 && other.guardians.length > 0
  switch (birth.kind) {
    case 'same_day':
    case 'day_month_turned':
      return true
    case 'same_year':
      return mayShareGuardian || compareVillages(one.villageKey, other.villageKey) !== 'other'
    case 'unknown':
    case 'year_off':
      return mayShareGuardian && compareVillages(one.villageKey, other.villageKey) !== 'other'
    case 'slip':
      return mayShareGuardian || compareVillages(one.villageKey, other.villageKey) === 'same'
    case 'near':
    case 'other':
      return (
        birth.years === 0 &&
        (mayShareGuardian || compareVillages(one.villageKey, other.villageKey) === 'same')
      )
  }
}

/** Another given or middle name that people bear is another child: twins differ in nothing else. */
function isNamedAlike({ kind }: NameLikeness): boolean {
  return kind === 'same' || kind === 'near' || kind === 'rival_family'
}

/** Two of one house: numbers differ and the names not only in capitals, or sexes differ and a letter. */
function isTwin({ identity, name, sex }: DoubleFacts): boolean {
  if (identity === 'other') return name.kind !== 'same'
  return sex === 'other' && name.kind === 'near' && name.deviations.some((each) => LETTER.has(each))
}

const LETTER: ReadonlySet<NameDeviation> = new Set(['name_marks', 'name_sound', 'name_slip'])

/**
 * A name alone makes nobody sure, however rare: birth, village and guardian must bear it out. The
 * same day does, unless the name is only near and both village and guardian are others. The same year does with village or guardian, or when neither is known; where the
 * days differ, another guardian must not be named. The year before or after needs the guardian, and a
 * day that is not known.
 */
function isBorneOut({ name, birth, village, guardian }: DoubleFacts): boolean {
  const byGuardian = guardian.kind === 'same' || guardian.kind === 'near'
  const isElsewhere = village === 'other'
  const isOthers = guardian.kind === 'other'
  switch (birth.kind) {
    case 'same_day':
      return !isElsewhere || !isOthers || isOneButForMarks(name)
    case 'day_month_turned':
      return !isElsewhere || !isOthers
    case 'same_year':
      return byGuardian || village === 'same' || !(isElsewhere || isOthers)
    case 'unknown':
    case 'year_off':
      return byGuardian && !isElsewhere
    case 'slip':
      return byGuardian || (village === 'same' && !isOthers)
    case 'near':
    case 'other':
      return birth.years === 0 && (byGuardian || (village === 'same' && !isOthers))
  }
}

function isOneButForMarks(name: NameLikeness): boolean {
  return name.kind === 'same' || (name.kind === 'near' && name.deviations.every(isOfMarks))
}

function isOfMarks(deviation: NameDeviation): boolean {
  return deviation === 'name_marks_lost' || deviation === 'name_marks'
}

function compareVillages(one: string | null, other: string | null): Known {
  if (one === null || other === null) return 'unknown'
  if (one === other) return 'same'
  const isNear =
    Math.min(one.length, other.length) >= LONG_VILLAGE &&
    one.replace(/\D/g, '') === other.replace(/\D/g, '') &&
    (slipsBetween(one, other, 1) <= 1 || one.endsWith(` ${other}`) || other.endsWith(` ${one}`))
  return isNear ? 'unknown' : 'other'
}

function compareKnown(one: string | null, other: string | null): Known {
  if (one === null || other === null) return 'unknown'
  return one === other ? 'same' : 'other'
}

function scoreOf(bits: number, mayBeSure: boolean): number {
  const score = Math.round(10_000 / (1 + 2 ** (EVEN_BITS - bits))) / 10_000
  return mayBeSure ? score : Math.min(score, SURE_SCORE - 0.01)
}
