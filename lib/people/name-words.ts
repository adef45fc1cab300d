import { searchKey, tidyName, toneOf, untoned } from './full-name'
import { FAMILY_WORDS, GIVEN_WORDS, MIDDLE_WORDS } from './usual-words'

/**
 * A word of a name in the three ways it is compared. What somebody's keyboard did to it is taken
 * off first: letters of Telex ("Thij"), numbers of VNI ("Thi5"), signs of VIQR ("Thi."), letters
 * typed twice, a y for an i, the tone on the other vowel.
 */
export type NameWord = {
  /** letters without marks; "?" for a letter that a file has lost */
  plain: string
  /** letters with their marks, the tone last; null where the keyboard left its own letters in it */
  spelled: string | null
  /** the letters as they sound: s/x, tr/ch, l/n, d/gi/r and last letters are one in many places */
  sound: string
  /** "T.", "Ng.": only the beginning was written */
  isShort: boolean
  /** one bit for each letter in it, 0 when one is lost: words with few letters in common are not near */
  letters: number
}

export type NameInWords = {
  words: readonly NameWord[]
  /** false when no letter of the whole name carries a mark: then nothing can be said about marks */
  isMarked: boolean
  /** all plain letters in a row: spaces are lost and put in the wrong place */
  plain: string
  /** as of a word, of all of them */
  letters: number
}

/** Names longer than this are no names; only their beginning is compared. */
const MOST_LETTERS = 120
const MOST_WORDS = 10
/** What lists write before a name: child, pupil, Mr, Mrs, father, mother, grandparents, aunts, uncles. */
const ADDRESS =
  /^(?:(?:em|cháu|chau|bé|hs|học sinh|ông|ong|bà|bố|cha|mẹ|me|anh|chị|cô|chú|bác|cậu|dì|gh|ngh)\s*[:.]\s*|(?:cháu|em|bé|bà|bố|cha|mẹ|chị|cô|chú|bác|cậu|dì)\s+(?=\S+\s+\S)|ông\s+(?=\S+\s+\S+\s+\S))/iu

/** The name cut into words. What stands in brackets is no part of it. */
export function nameInWords(fullName: string, wordOf = nameWord): NameInWords {
  const name = tidyName(fullName.slice(0, MOST_LETTERS))
    .replace(/[([{].*?[)\]}]/gu, ' ')
    .replace(/^[\s\d.)\-–*]+(?=\p{L})/u, '')
    .replace(ADDRESS, '')
  const pieces = name
    .replace(/\.(?=\p{L}{2})/gu, '. ')
    .split(/[\s,;/_|–-]+|(?<=^\p{L}\.)(?=\p{L})/u)
  const words = pieces
    .flatMap((piece) => (/^(?:\p{L}\.){2,}/u.test(piece) ? piece.split(/(?<=\.)/u) : [piece]))
    .map((piece) => wordOf(piece))
    .filter((word) => word.plain !== '')
    .slice(0, MOST_WORDS)
  const plain = words.map((word) => word.plain).join('')
  return {
    words,
    letters: lettersOf(plain),
    isMarked: words.some((word) => word.spelled !== null && word.spelled !== word.plain),
    plain,
  }
}

/** One word of a name as it is compared. */
export function nameWord(written: string): NameWord {
  const lower = written.toLowerCase().normalize('NFC')
  const letters = lower.replace(/[^\p{L}?\ufffd]/gu, '').replaceAll('\ufffd', '?')
  const bare = searchKey(letters)
  const typed = withoutDoubled(withoutTelex(bare))
  const plain = oneI(typed)
  const isClean = typed === bare && !bare.includes('?') && !/\d|[\^~`*+]/.test(lower)
  return {
    plain,
    spelled: isClean ? oneI(untoned(letters) + toneOf(letters)) : null,
    sound: soundOf(plain),
    isShort: plain.length === 1 || (plain.length < 4 && /\p{L}\.$/u.test(lower)),
    letters: lettersOf(plain),
  }
}

/** For one list, which says the same words thousands of times: each is looked at once. */
export function wordsOfList(): typeof nameWord {
  const known = new Map<string, NameWord>()
  return (written) => {
    const word = known.get(written) ?? nameWord(written)
    known.set(written, word)
    return word
  }
}

function lettersOf(plain: string): number {
  let letters = 0
  for (let at = 0; at < plain.length; at += 1) letters |= 1 << (plain.charCodeAt(at) % 32)
  return plain.includes('?') ? 0 : letters
}

/** How many letters one of two words, or names, has and the other has not. */
export function lettersApart(one: number, other: number): number {
  if (one === 0 || other === 0) return 0
  let apart = one ^ other
  let count = 0
  for (; apart !== 0; count += 1) apart &= apart - 1
  return count
}

/** Words several children of a list are called by are names there, whatever else is known of them. */
export type UsualWords = { has: (word: NameWord, isMarked: boolean) => boolean }

/** Families of `usual-words.ts`; a name without marks is looked up without marks. */
export const FAMILIES: UsualWords = lookedUpIn(FAMILY_WORDS)

/** All words of `usual-words.ts`. */
export const USUAL_WORDS: UsualWords = lookedUpIn([
  ...FAMILY_WORDS,
  ...MIDDLE_WORDS,
  ...GIVEN_WORDS,
])

function lookedUpIn(list: readonly string[]): UsualWords {
  const words = list.map(nameWord)
  const spelled = new Set(words.map((word) => word.spelled))
  const plain = new Set(words.map((word) => word.plain))
  return {
    has: (word, isMarked) =>
      isMarked && word.spelled !== null ? spelled.has(word.spelled) : plain.has(word.plain),
  }
}

/** At least as many children must bear a word before it counts as a name of the place. */
const FEWEST_BEARERS = 4

/**
 * The usual words and those that several children of this list bear after their family name. `size` is
 * how many children the list has, where only those names are at hand that may have such a word.
 */
export function usualWordsAmong(
  names: readonly NameInWords[],
  size: number = names.length,
): UsualWords {
  const bearers = new Map<string, number>()
  for (const { words, isMarked } of names) {
    if (!isMarked) continue
    for (const { spelled } of words.slice(1)) {
      if (spelled !== null) bearers.set(spelled, (bearers.get(spelled) ?? 0) + 1)
    }
  }
  const fewest = FEWEST_BEARERS + size / 1_000
  const ofPlace = new Set<string>()
  const ofPlacePlain = new Set<string>()
  for (const [spelled, count] of bearers) {
    if (count < fewest) continue
    ofPlace.add(spelled)
    ofPlacePlain.add(searchKey(spelled))
  }
  return {
    has: (word, isMarked) =>
      USUAL_WORDS.has(word, isMarked) ||
      (isMarked && word.spelled !== null
        ? ofPlace.has(word.spelled)
        : ofPlacePlain.has(word.plain)),
  }
}

/** The plain letters of words after the family name that no list of usual words has. */
export function unusualWords(names: readonly NameInWords[]): string[] {
  const found = new Set<string>()
  for (const { words, isMarked } of names) {
    for (const word of words.slice(1)) {
      if (!USUAL_WORDS.has(word, isMarked) && /^[a-z]+$/.test(word.plain)) found.add(word.plain)
    }
  }
  return [...found]
}

/** No Vietnamese syllable has s, f, r, x, j or w after its vowel: there they are keys for marks. */
function withoutTelex(word: string): string {
  return word
    .replace(/(?<=[aeiouy][a-z]*)[sfrxj](?![aeiouyw])/g, '')
    .replace(/(?<=[uoa])w/g, '')
    .replace(/(?<=.)w/g, 'u')
    .replace(/^w(?![aeiouy])/, 'u')
}

function withoutDoubled(word: string): string {
  return word.replace(/(\p{L})\1+/gu, '$1')
}

/** "Mỹ" and "Mĩ" are one, "Mai" and "May" are two. */
function oneI(word: string): string {
  return word.replace(/(?<![aâ])y/gu, 'i')
}

function soundOf(plain: string): string {
  if (plain === 'huinh') return 'hoan'
  if (plain === 'vo') return 'vu'
  return plain
    .replace(/^gi(?=[aeou])|^[rzj]/, 'd')
    .replace(/^ngh/, 'ng')
    .replace(/^gh/, 'g')
    .replace(/^tr/, 'ch')
    .replace(/^s/, 'x')
    .replace(/^l/, 'n')
    .replace(/^f/, 'ph')
    .replace(/^[cq](?!h)/, 'k')
    .replace(/(?<=.)n[gh]$/, 'n')
    .replace(/(?<=.)(ch?|t)$/, 'c')
}
