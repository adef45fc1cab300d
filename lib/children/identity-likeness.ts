import type { NameLikeness } from '@/lib/people/name-likeness'
import type { BirthLikeness, KnownBirth } from './birth-likeness'
import { factsInPersonalId, isFillIn, isNearPersonalId } from './personal-id'

/** Parents and their children may bear one name; children of one list are not so far apart, in years. */
export const GENERATION_YEARS = 13

/** A personal ID as two files are compared by it. */
export type KnownIdentity = KnownBirth & {
  /** equal for two children exactly when their personal ID is: the blind index, or the digits */
  personalIdKey: string | null
  /** the twelve digits, only where they may be read: then a wrong digit is seen */
  personalId: string | null
}

/**
 * How the numbers of two files stand to each other. `slip`: one digit is wrong, which says nothing,
 * since numbers given on one day are neighbours. `parents`: both bear the number of an adult.
 */
export type Identity = 'same' | 'other' | 'unknown' | 'slip' | 'parents'

export function compareIdentity(
  one: KnownIdentity,
  other: KnownIdentity,
  { name, birth }: { name: NameLikeness; birth: BirthLikeness },
): Identity {
  if (one.personalIdKey === null || other.personalIdKey === null) return 'unknown'
  if (one.personalIdKey !== other.personalIdKey) return compareNumbers(one, other)
  const [number] = [one, other].flatMap((child) => child.personalId ?? [])
  if (number === undefined) return 'same'
  if (isFillIn(number)) return 'unknown'
  const isNamed = 'bits' in name && birth.years < GENERATION_YEARS
  return !isNamed && isOfParent(number, [one, other]) ? 'parents' : 'same'
}

/** How two numbers that are not one stand to each other: neither names nor births say anything about it. */
export function compareNumbers(one: KnownIdentity, other: KnownIdentity) {
  const [first, second] = [one.personalId, other.personalId]
  const isFilledIn = (first !== null && isFillIn(first)) || (second !== null && isFillIn(second))
  if (isFilledIn) return 'unknown'
  if (first === null || second === null) return 'other'
  if (isNearPersonalId(first, second)) return 'slip'
  // A number of a parent says nothing about which child it is.
  return isOfParent(first, [one]) || isOfParent(second, [other]) ? 'unknown' : 'other'
}

/** A number that is filled in so that something stands there, or a parent's: it may stand with more than one child. */
export function mayBeAnybodys(child: KnownIdentity): boolean {
  const { personalId } = child
  return personalId !== null && (isFillIn(personalId) || isOfParent(personalId, [child]))
}

/** The number of somebody a generation older than a child it is written for. */
function isOfParent(personalId: string, children: readonly KnownBirth[]): boolean {
  if (!/^0\d\d[01]/.test(personalId)) return false
  const { bornYear } = factsInPersonalId(personalId)
  return children.some((child) => {
    const year = child.bornOn === null ? child.bornYear : Number(child.bornOn.slice(0, 4))
    return year !== null && year - bornYear >= GENERATION_YEARS
  })
}
