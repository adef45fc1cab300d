import { EVERYWHERE } from '@/lib/people/usual-words'
import type { ChildAtHand } from './doubles'

/**
 * What a child is looked up by, one by one: two files that share none of them are not compared.
 * Whatever one slip spoils, another key still holds – the words of the name with the year, the day
 * with no name, the guardian with neither. A key nothing is known for is null.
 */
export type DoubleKeys = {
  /** the words of the name as they sound, in whatever order */
  name: string
  /** all letters in a row */
  letters: string
  guardians: readonly string[]
  /** the day of birth, day and month in either order */
  day: string | null
  /** day and month with the given name: the year is wrong */
  dayAndGiven: string | null
  yearAndGiven: string | null
  /** what stands first: a family that is not everywhere, or a name turned round */
  yearAndFirst: string | null
}

/** The keys of a child's name, birth and guardians. Number and village are keys as they are. */
export function keysOf(child: ChildAtHand): DoubleKeys {
  const { name, bornOn } = child
  const year = birthYear(child)
  const sounds = name.words.map((word) => word.sound)
  const given = sounds[sounds.length - 1]
  const [first] = name.words
  const isDay = hasDay(child) && bornOn !== null
  return {
    name: [...sounds].sort().join(' '),
    letters: name.plain,
    guardians: child.guardians.flatMap(({ words }) =>
      words.length > 1
        ? [
            words
              .map((word) => word.sound)
              .sort()
              .join(' '),
          ]
        : [],
    ),
    day: isDay
      ? `${bornOn.slice(0, 4)} ${[bornOn.slice(5, 7), bornOn.slice(8)].sort().join(' ')}`
      : null,
    dayAndGiven: isDay && given !== undefined ? `${bornOn.slice(5)} ${given}` : null,
    yearAndGiven: year !== null && given !== undefined ? `${year} ${given}` : null,
    yearAndFirst:
      year !== null && first && EVERYWHERE[first.plain] === undefined
        ? `${year} ${first.sound}`
        : null,
  }
}

/** All keys of a child as texts that cannot be taken for one another. */
export function doubleKeys(child: ChildAtHand): string[] {
  const { villageKey, personalIdKey } = child
  const { name, letters, guardians, day, dayAndGiven, yearAndGiven, yearAndFirst } = keysOf(child)
  const year = birthYear(child)
  const keys = [`name ${name}`, `letters ${letters}`]
  if (personalIdKey !== null) keys.push(`id ${personalIdKey}`)
  for (const guardian of guardians) keys.push(`guardian ${guardian}`)
  if (day !== null) keys.push(`day ${day}`)
  if (dayAndGiven !== null) keys.push(`in year ${dayAndGiven}`)
  if (yearAndGiven !== null) keys.push(`year ${yearAndGiven}`)
  if (yearAndFirst !== null) keys.push(`year ${yearAndFirst}`)
  if (year !== null && villageKey !== null) keys.push(`${YEAR_AND_VILLAGE} ${year} ${villageKey}`)
  return [...new Set(keys)]
}

/** Under this key only those without a day are compared with everybody. */
export const YEAR_AND_VILLAGE = 'village of year'

/** Whether the day of birth is known; the first of January is what lists write when it is not. */
export function hasDay({ bornOn }: ChildAtHand): boolean {
  return bornOn !== null && !bornOn.endsWith('-01-01')
}

export function birthYear({ bornOn, bornYear }: ChildAtHand): number | null {
  return bornOn === null ? bornYear : Number(bornOn.slice(0, 4))
}
