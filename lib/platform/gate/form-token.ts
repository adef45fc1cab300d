import { randomBytes, timingSafeEqual } from 'node:crypto'
import { blindIndex } from '@/lib/platform/secrets'

const PLACE = 'public form'
const KEY_BYTES = 16
const TIME_BYTES = 6
const SIGN_BYTES = 16
/** Nobody reads a form and fills it in faster; programs do. */
export const SHORTEST_SECONDS = 3
/** A page that lay open since yesterday is drawn anew. */
export const LONGEST_HOURS = 24

/**
 * What a public form carries instead of a session: a key of its own, by which it is known when it comes
 * twice, and when it was drawn, signed. It says that the form is ours and nothing of who has it.
 */
export function drawFormToken(at: Date): string {
  const time = Buffer.alloc(TIME_BYTES)
  time.writeUIntBE(at.getTime(), 0, TIME_BYTES)
  const said = Buffer.concat([randomBytes(KEY_BYTES), time])
  return Buffer.concat([said, signOf(said)]).toString('base64url')
}

export type FormToken =
  | { kind: 'fresh'; key: Uint8Array<ArrayBuffer> }
  | { kind: 'unsigned' | 'hasty' | 'old' }

/** When a form of ours was drawn; null where it is none. */
export function drawnAt(token: string): Date | null {
  const said = signedIn(token)
  return said && new Date(said.readUIntBE(KEY_BYTES, TIME_BYTES))
}

/** The key of a form of ours that lay open neither too short nor too long. */
export function readFormToken(token: string, at: Date): FormToken {
  const said = signedIn(token)
  if (!said) return { kind: 'unsigned' }
  const open = at.getTime() - said.readUIntBE(KEY_BYTES, TIME_BYTES)
  if (open < SHORTEST_SECONDS * 1000) return { kind: 'hasty' }
  if (open > LONGEST_HOURS * 3_600_000) return { kind: 'old' }
  return { kind: 'fresh', key: new Uint8Array(said.subarray(0, KEY_BYTES)) }
}

/** What a token says, where the signature under it is ours. */
function signedIn(token: string): Buffer | null {
  const bytes = Buffer.from(token.slice(0, 100), 'base64url')
  if (bytes.length !== KEY_BYTES + TIME_BYTES + SIGN_BYTES) return null
  const said = bytes.subarray(0, KEY_BYTES + TIME_BYTES)
  return timingSafeEqual(bytes.subarray(said.length), signOf(said)) ? said : null
}

function signOf(said: Buffer): Buffer {
  return Buffer.from(blindIndex(said.toString('hex'), PLACE)).subarray(0, SIGN_BYTES)
}
