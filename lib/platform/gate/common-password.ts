import list from './common-passwords.json'

let words: ReadonlySet<string> | undefined

/** Whether a password, without marks and capitals, is on the list that the product carries. */
export function isCommonPassword(key: string): boolean {
  words ??= new Set(list.words.split(' '))
  return words.has(key)
}
