/**
 * A person's full name (họ và tên) is one field: family name first, given name last.
 * Names of one word, with apostrophes or without a family name are all right.
 */

/** The name as it is kept: NFC, "Ð" put right, odd spaces folded. Nothing else is changed. */
export function tidyName(typed: string): string {
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
  return tidyName(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u2018\u2019\u02bc\u0060\u00b4]/g, "'")
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .toLowerCase()
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
