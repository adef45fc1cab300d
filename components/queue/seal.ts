import { pack, type Parcel } from '@/lib/queue/parcel'
import { NONCE_BYTES, SEAL, sealedAbout, type ItemHead } from '@/lib/queue/sealed-item'

const CURVE = { name: 'ECDH', namedCurve: 'P-256' }

/** Whether this browser can seal: over plain http it may not. */
export function canSeal(): boolean {
  return typeof crypto !== 'undefined' && 'subtle' in crypto && typeof indexedDB !== 'undefined'
}

/**
 * Closes a form so that only the server opens it. The key it is closed with is made from a pair that
 * exists for this one item; its private half is never seen and gone when this function ends.
 */
export async function seal(
  parcel: Parcel,
  head: ItemHead,
  publicKey: ArrayBuffer,
): Promise<ArrayBuffer> {
  const { subtle } = crypto
  const theirs = await subtle.importKey('raw', publicKey, CURVE, false, [])
  const own = await subtle.generateKey(CURVE, false, ['deriveBits'])
  const point = await subtle.exportKey('raw', own.publicKey)
  const shared = await subtle.deriveBits({ name: 'ECDH', public: theirs }, own.privateKey, 256)
  const between = await subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey'])
  const text = new TextEncoder()
  const key = await subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: point, info: text.encode(SEAL) },
    between,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt'],
  )
  const iv = crypto.getRandomValues(new Uint8Array(NONCE_BYTES))
  const additionalData = text.encode(sealedAbout(head))
  const content = await subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, pack(parcel))
  return new Blob([point, iv, content]).arrayBuffer()
}
