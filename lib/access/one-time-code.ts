/** Letters and digits that cannot be mistaken for one another on paper or on the phone: neither 0 and O, nor 1 and I. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
/** Twelve of 32 letters: 60 bits. */
const LETTERS = 12
const GROUP = 4

/** How many random bytes a code is made of; each gives one letter. */
export const CODE_BYTES = LETTERS

/** The code that random bytes make, without its hyphens. 256 is a multiple of 32: every letter is as likely. */
export function codeFrom(bytes: Uint8Array): string {
  return [...bytes.slice(0, LETTERS)].map((byte) => ALPHABET.charAt(byte % 32)).join('')
}

/** The code in groups of four, as it is printed and read aloud. */
export function writtenCode(code: string): string {
  return code.match(new RegExp(`.{1,${GROUP}}`, 'g'))?.join('-') ?? ''
}

/** What somebody typed as a code: case, spaces and hyphens do not matter. Null when it cannot be one. */
export function readCode(typed: string): string | null {
  const code = typed
    .toUpperCase()
    .replace(/[\s\p{Pd}.]/gu, '')
    .replace(/[1I]/g, 'L')
  const isCode = code.length === LETTERS && [...code].every((letter) => ALPHABET.includes(letter))
  return isCode ? code : null
}

/** When a one-time code (mã dùng một lần) given out at an instant ends; how long it holds is a parameter. */
export function codeEnd(at: Date, days: number): Date {
  return new Date(at.getTime() + days * 86_400_000)
}

/** What the administrator hands over, this once. */
export type Slip = { fullName: string; username: string; code: string; endsAt: string }
