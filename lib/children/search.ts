import { searchKey } from '@/lib/people/full-name'
import { nationalPhone } from '@/lib/people/phone'

/** By what a child was found where its own name and code do not say it. */
export const FOUND_BY = ['guardian', 'phone', 'personal_id'] as const
export type FoundBy = (typeof FOUND_BY)[number]

/** What was typed to search by, in the ways it can be meant. */
export type Searched = {
  /** words without marks; every one of them must be found */
  words: string[]
  /** digits of a telephone number, whole or in part */
  phone: string | null
  /** a whole personal ID: there is no searching by a part of it */
  personalId: string | null
}

/** Fewer digits than these are found in half of all telephone numbers. */
const FEWEST_DIGITS = 6

/** How a search is meant: digits alone are a telephone or a personal ID, or still a part of a code. */
export function searchedFor(typed: string): Searched {
  const words = searchWords(typed)
  if (!/^[\d\s.\-()+]+$/.test(typed)) return { words, phone: null, personalId: null }
  const digits = typed.replace(/\D/g, '')
  const part = digits.length >= FEWEST_DIGITS && digits.length < 12 ? digits : null
  return {
    words,
    phone: nationalPhone(typed.trim()) ?? part,
    personalId: digits.length === 12 ? digits : null,
  }
}

/** The words of a search without marks; every one of them must be found. */
export function searchWords(typed: string): string[] {
  return searchKey(typed).split(' ').filter(Boolean).slice(0, 8)
}
