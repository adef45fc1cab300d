import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
  type KeyObject,
} from 'node:crypto'
import { env } from './env'

const CIPHER = 'aes-256-gcm'
const VERSION = 1
const IV_BYTES = 12
const TAG_BYTES = 16

/**
 * Closes bytes with the field key. `place` names the commune and the column they belong to: a value
 * carried to another place does not open there.
 */
export function seal(plain: Uint8Array, place: string): Uint8Array<ArrayBuffer> {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv(CIPHER, keyFor('seal'), iv).setAAD(Buffer.from(place))
  const body = Buffer.concat([cipher.update(plain), cipher.final()])
  return new Uint8Array(Buffer.concat([Buffer.of(VERSION), iv, cipher.getAuthTag(), body]))
}

/** Opens what `seal` closed for the same place; throws on anything else. */
export function unseal(sealed: Uint8Array, place: string): Buffer {
  const bytes = Buffer.from(sealed)
  if (bytes[0] !== VERSION) throw new Error('Sealed with an unknown version')
  const iv = bytes.subarray(1, 1 + IV_BYTES)
  const tag = bytes.subarray(1 + IV_BYTES, 1 + IV_BYTES + TAG_BYTES)
  const opener = createDecipheriv(CIPHER, keyFor('seal'), iv, { authTagLength: TAG_BYTES })
    .setAAD(Buffer.from(place))
    .setAuthTag(tag)
  return Buffer.concat([opener.update(bytes.subarray(1 + IV_BYTES + TAG_BYTES)), opener.final()])
}

/** A keyed hash that finds an exact value again without showing it; differs from place to place. */
export function blindIndex(text: string, place: string): Uint8Array<ArrayBuffer> {
  const hash = createHmac('sha256', keyFor('index')).update(`${place}\u001f${text}`)
  return new Uint8Array(hash.digest())
}

const keys = new Map<string, KeyObject>()

/**
 * One key from the environment, one derived from it for each use. Kept as a key and not as bytes: to make
 * one of bytes for every value takes four times as long as to close the value.
 */
function keyFor(use: 'seal' | 'index'): KeyObject {
  const kept = keys.get(use)
  if (kept) return kept
  const fieldKey = Buffer.from(env().FIELD_KEY, 'base64')
  if (fieldKey.length < 32) throw new Error('FIELD_KEY must hold at least 32 bytes')
  const bytes = hkdfSync('sha256', fieldKey, Buffer.alloc(0), `la-lanh/${use}`, 32)
  const key = createSecretKey(Buffer.from(bytes))
  keys.set(use, key)
  return key
}
