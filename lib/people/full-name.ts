/**
 * A person's full name (họ và tên) is one field: family name first, given name last.
 * Names of one word, with apostrophes or without a family name are all right.
 */

/** The name as it is kept: NFC, "Ð" put right, odd spaces folded. Nothing else is changed. */
export function tidyName(typed: string): string {
  return TIDY.test(typed) ? typed : tidied(typed)
}

/**
 * Tidy already: whole letters of Latin and Vietnamese, one space between words. Lists of ten thousand are
 * almost all of these, and five passes over each of their cells are what reading them would cost.
 */
const TIDY =
  /^[!-~\u00a1-\u00cf\u00d1-\u00ef\u00f1-\u024f\u1ea0-\u1ef9]+(?: [!-~\u00a1-\u00cf\u00d1-\u00ef\u00f1-\u024f\u1ea0-\u1ef9]+)*$/

function tidied(typed: string): string {
  return (
    typed
      .normalize('NFC')
      // The database takes no text with the zero sign in it.
      .replaceAll('\0', '')
      .replaceAll('Ð', 'Đ')
      .replaceAll('ð', 'đ')
      .replace(/[\u200b-\u200d\ufeff]/g, '')
      .replace(/[\s\u00a0]+/g, ' ')
      .trim()
  )
}

/** The name as it is searched and compared: no marks, no capitals, "đ" as "d", one apostrophe. */
export function searchKey(text: string): string {
  if (!TIDY.test(text)) return keyOf(tidied(text))
  let key = ''
  for (let at = 0; at < text.length; at += 1) key += keyOfLetter(text.charCodeAt(at))
  return key
}

/** The same letter has the same key wherever it stands. */
function keyOfLetter(code: number): string {
  return (keys[code] ??= keyOf(String.fromCharCode(code)))
}

const keys: string[] = []

function keyOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u2018\u2019\u02bc\u0060\u00b4]/g, "'")
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .toLowerCase()
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g

/** The letters without their tone: "Hoà" and "Hòa" both "Hoa", "Ân" still another than "An". */
export function untoned(text: string): string {
  return text.normalize('NFD').replace(TONES, '').normalize('NFC')
}

/** Alike but for capitals and the place of the mark: "Hoà" and "Hòa" are one name, "Hoa" is another. */
export function isSpelledAlike(one: string, other: string): boolean {
  return marksApart(one) === marksApart(other)
}

function marksApart(name: string): string {
  return name
    .toLowerCase()
    .split(' ')
    .map((word) => untoned(word) + toneOf(word))
    .join(' ')
}

/** The tone of a word by itself, as the marks it is written with; empty for the level tone. */
export function toneOf(word: string): string {
  return (word.normalize('NFD').match(TONES) ?? []).join('')
}

/** The last word: the name a person is called by. */
export function givenName(fullName: string): string {
  return fullName.slice(fullName.lastIndexOf(' ') + 1)
}

/** What lists are sorted by, with Vietnamese collation: given name, then the rest. */
export function sortName(fullName: string): string {
  const cut = fullName.lastIndexOf(' ')
  return cut < 0 ? fullName : `${fullName.slice(cut + 1)} ${fullName.slice(0, cut)}`
}

/** Up to two letters for a round badge: first letters of the last two words. */
export function initialsOf(fullName: string): string {
  const words = fullName.split(' ').filter(Boolean).slice(-2)
  return words.map((word) => word.charAt(0).toUpperCase()).join('')
}
