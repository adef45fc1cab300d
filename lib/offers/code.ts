import { readCode, writtenCode } from '@/lib/access/one-time-code'

/** The code an offer is followed by, as it is shown and said: whose commune, then twelve letters. */
export function writtenOfferCode(prefix: string, code: string): string {
  return `${prefix}-${writtenCode(code)}`
}

const LETTERS = 12

/**
 * What somebody typed as the code of an offer: the commune's letters may be missing where there is one
 * commune. Null when it cannot be a code.
 */
export function readOfferCode(typed: string): { prefix: string; code: string } | null {
  const plain = typed.toUpperCase().replace(/[\s\p{Pd}.]/gu, '')
  const code = readCode(plain.slice(-LETTERS))
  return code === null ? null : { prefix: plain.slice(0, -LETTERS), code }
}
