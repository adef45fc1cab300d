import { searchKey } from '@/lib/people/full-name'

export const SHORTEST_PASSWORD = 12
export const LONGEST_PASSWORD = 256

/** Why a password cannot be taken. Length and what everybody guesses first, nothing about its letters. */
export type PasswordIssue =
  | 'password_too_short'
  | 'password_too_long'
  | 'password_common'
  | 'password_about_you'
  | 'password_unequal'
  | 'password_same'

/** What may not make up most of a password: the name one signs in with, the commune, the product. */
export type PasswordFacts = { username: string; communeName?: string }

/** Along which fingers run when nobody thinks of a password. */
const ROWS = [
  '01234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
]
/** What has to be left when the known parts are taken away. */
const OWN_LETTERS = 6

/**
 * Whether a password may be chosen; null when nothing is against it. Long ones and spaces are welcome,
 * no mixture is asked for (NIST SP 800-63B, 3.1.1.2). `isCommon` knows the list that the product carries.
 */
export function decidePassword(
  password: string,
  again: string,
  facts: PasswordFacts,
  isCommon: (key: string) => boolean,
): PasswordIssue | null {
  const typed = password.normalize('NFC')
  const letters = [...typed].length
  if (letters < SHORTEST_PASSWORD) return 'password_too_short'
  if (letters > LONGEST_PASSWORD) return 'password_too_long'
  if (isGuessedFirst(typed, isCommon)) return 'password_common'
  if (isAboutOneself(typed, facts)) return 'password_about_you'
  return typed === again.normalize('NFC') ? null : 'password_unequal'
}

/** On the list itself, or a word of the list with figures and signs around it, or no choice at all. */
function isGuessedFirst(typed: string, isCommon: (key: string) => boolean): boolean {
  const key = searchKey(typed).replaceAll(' ', '')
  const core = key.replace(/^[^a-z]+|[^a-z]+$/g, '')
  return isCommon(key) || isCommon(core) || isRepeated(key) || isTypedAlong(key)
}

/** `aaaaaaaaaaaa`, `abcabcabcabc`, `matkhaumatkhau`: a short piece over and over. */
function isRepeated(key: string): boolean {
  return /^(.{1,8}?)\1+.?$/u.test(key)
}

/** Nearly every letter stands beside the one before it, on the keyboard or in the alphabet. */
function isTypedAlong(key: string): boolean {
  const letters = key.replace(/[^a-z0-9]/g, '')
  if (letters.length < OWN_LETTERS) return false
  const steps = [...letters].slice(1).map((letter, at) => `${letters.charAt(at)}${letter}`)
  const beside = steps.filter((step) => ROWS.some((row) => isStepOf(row, step)))
  return beside.length >= steps.length * 0.8
}

function isStepOf(row: string, step: string): boolean {
  return row.includes(step) || row.includes([...step].reverse().join(''))
}

function isAboutOneself(typed: string, { username, communeName = '' }: PasswordFacts): boolean {
  const key = searchKey(typed).replace(/[^a-z0-9]/g, '')
  const known = [username, communeName, 'la lanh']
    .map((name) => searchKey(name).replace(/[^a-z0-9]/g, ''))
    .filter((name) => name.length >= 4)
  const holder = known.some((name) => key.includes(name))
  if (!holder) return false
  const rest = known.reduce((left, name) => left.replaceAll(name, ''), key)
  return rest.replace(/^\d+|\d+$/g, '').length < OWN_LETTERS
}
