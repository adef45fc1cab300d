import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { env } from '@/lib/platform/env'

const CIPHER = 'aes-256-gcm'
const NONCE_BYTES = 12
const TAG_BYTES = 16

/**
 * Files at rest are sealed: lists carry names and personal numbers of children, and whoever copies the
 * folder or the bucket gets nothing without the key. The storage key is bound in, so that one file
 * cannot be laid in another's place.
 */
export function seal(bytes: Uint8Array, storageKey: string): Uint8Array {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv(CIPHER, fileKey(), nonce).setAAD(Buffer.from(storageKey))
  return new Uint8Array(
    Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]),
  )
}

/** The file behind a seal; throws when a single bit of it is not as it was. */
export function unseal(sealed: Uint8Array, storageKey: string): Uint8Array {
  const body = Buffer.from(sealed)
  const decipher = createDecipheriv(CIPHER, fileKey(), body.subarray(0, NONCE_BYTES))
    .setAAD(Buffer.from(storageKey))
    .setAuthTag(body.subarray(-TAG_BYTES))
  const opened = [decipher.update(body.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]
  return new Uint8Array(Buffer.concat(opened))
}

function fileKey(): Uint8Array {
  const secret = Buffer.from(env().FIELD_KEY, 'base64')
  return new Uint8Array(hkdfSync('sha256', secret, new Uint8Array(0), 'stored files', 32))
}
