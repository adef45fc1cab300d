import { EVERYWHERE } from '@/lib/people/usual-words'
import type { ChildAtHand } from './doubles'

/**
 * What a child is looked up by: two files that share no key are not compared. Whatever one slip
 * spoils, another key still holds – the words of the name with the year, the day with no name, the
 * guardian with neither.
 */
export function doubleKeys(child: ChildAtHand): string[] {
  const { name, bornOn, villageKey, personalIdKey } = child
  const year = bornOn === null ? child.bornYear : Number(bornOn.slice(0, 4))
  const sounds = name.words.map((word) => word.sound)
  const given = sounds[sounds.length - 1]
  const keys = [`name ${[...sounds].sort().join(' ')}`, `letters ${name.plain}`]
  if (personalIdKey !== null) keys.push(`id ${personalIdKey}`)
  for (const { words } of child.guardians) {
    if (words.length > 1)
      keys.push(
        `guardian ${words
          .map((word) => word.sound)
          .sort()
          .join(' ')}`,
      )
  }
  if (hasDay(child) && bornOn !== null) {
    keys.push(`day ${bornOn.slice(0, 4)} ${[bornOn.slice(5, 7), bornOn.slice(8)].sort().join(' ')}`)
    if (given !== undefined) keys.push(`in year ${bornOn.slice(5)} ${given}`)
  }
  if (year !== null) {
    // The given name, and what stands first: a family that is not everywhere, or a name turned round.
    const [first] = name.words
    if (given !== undefined) keys.push(`year ${year} ${given}`)
    if (first && EVERYWHERE[first.plain] === undefined) keys.push(`year ${year} ${first.sound}`)
    if (villageKey !== null) keys.push(`${YEAR_AND_VILLAGE} ${year} ${villageKey}`)
  }
  return [...new Set(keys)]
}

/** Under this key only those without a day are compared with everybody. */
export const YEAR_AND_VILLAGE = 'village of year'

/** Whether the day of birth is known; the first of January is what lists write when it is not. */
export function hasDay({ bornOn }: ChildAtHand): boolean {
  return bornOn !== null && !bornOn.endsWith('-01-01')
}
