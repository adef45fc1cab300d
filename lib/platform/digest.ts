import { createHash } from 'node:crypto'

/** SHA-256 of a text: recognised when it comes again, and not to be read back. */
export function digestOf(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(text).digest())
}
