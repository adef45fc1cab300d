import type { Day } from '@/lib/calendar/day'
import type { wordsOfList } from '@/lib/people/name-words'
import { keysOf } from './double-keys'
import { atHand } from './doubles'
import { keyHash } from './key-hash'

/** Raised when `childKey` answers otherwise than before: then all keys are computed anew, once. */
export const KEY_RULE = 1

/** What keys are computed from. */
export type KeyFacts = {
  fullName: string
  bornOn: Day | null
  bornYear: number | null
  guardianName: string | null
}

/**
 * What a child is looked up by, as the database keeps it (khóa tìm trùng): numbers instead of words.
 * Of the guardians the first two; a third is found by the other keys.
 */
export function childKey(facts: KeyFacts, wordOf?: ReturnType<typeof wordsOfList>) {
  const nothing = { sex: null, village: null, personalId: null, personalIdKey: null }
  const keys = keysOf(atHand({ ...nothing, ...facts }, wordOf))
  const [guardian = null, secondGuardian = null] = keys.guardians
  return {
    name: keyHash(keys.name),
    letters: keyHash(keys.letters),
    day: hashed(keys.day),
    day_and_given: hashed(keys.dayAndGiven),
    year_and_given: hashed(keys.yearAndGiven),
    year_and_first: hashed(keys.yearAndFirst),
    guardian: hashed(guardian),
    second_guardian: hashed(secondGuardian),
  }
}

function hashed(key: string | null): number | null {
  return key === null ? null : keyHash(key)
}
