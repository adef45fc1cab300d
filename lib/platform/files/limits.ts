import type { FileRefusal, StoredKind } from './stored-kind'

const MB = 1024 * 1024

/** Bytes a file of each kind may have as it arrives. */
export const MOST_BYTES: Record<StoredKind, number> = {
  list: 10 * MB,
  scan: 10 * MB,
  voucher: 8 * MB,
  photo: 8 * MB,
}

/** Pixels a picture may have: a phone's camera makes 12 million; a bomb claims two and a half thousand million. */
export const MOST_PIXELS = 40_000_000

/** The long side of a kept picture: a page of A4 is still readable, a phone on 3G still loads it. */
export const LONG_SIDE = 2000

/** Why a file of this size is not even looked at; null when it may be. */
export function sizeRefusal(kind: StoredKind, bytes: Uint8Array): FileRefusal | null {
  if (bytes.length === 0) return 'file_empty'
  return bytes.length > MOST_BYTES[kind] ? 'file_too_big' : null
}
