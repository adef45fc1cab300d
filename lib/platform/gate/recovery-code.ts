import { randomInt } from 'node:crypto'
import { blindIndex } from '@/lib/platform/secrets'

/** Letters and digits that cannot be mistaken for one another when read from paper. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'
const CODES_IN_A_SET = 10

/** A new set of codes, as they are shown once: k7mq-x2dn-ap4w. */
export function newRecoveryCodes(): string[] {
  const pick = () => ALPHABET.charAt(randomInt(ALPHABET.length))
  const group = () => Array.from({ length: 4 }, pick).join('')
  return Array.from({ length: CODES_IN_A_SET }, () => `${group()}-${group()}-${group()}`)
}

/** What is kept of a code: nothing that could be turned back without the field key. */
export function recoveryCodeHash(accountId: string, typed: string): Uint8Array<ArrayBuffer> {
  const code = typed
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s–-]/g, '')
    .slice(0, 100)
  return blindIndex(code, `${accountId}/recovery_code`)
}
