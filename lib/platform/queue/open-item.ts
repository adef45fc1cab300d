import { createDecipheriv, hkdfSync } from 'node:crypto'
import type { Viewer } from '@/lib/access/viewer'
import { log } from '@/lib/platform/log'
import { unpack, type Parcel } from '@/lib/queue/parcel'
import { NONCE_BYTES, POINT_BYTES, SEAL, sealedAbout, type ItemHead } from '@/lib/queue/sealed-item'
import { sharedSecret } from './keys'

const TAG_BYTES = 16

/** What a browser sealed, opened for the person who sealed it; null when it can be opened no longer. */
export async function openItem(
  viewer: Viewer,
  head: ItemHead,
  sealed: Uint8Array,
): Promise<Parcel | null> {
  if (head.personId !== viewer.personId) return null
  try {
    const point = sealed.subarray(0, POINT_BYTES)
    const secret = await sharedSecret(viewer, head.keyId, point)
    return secret && unpack(opened(secret, point, head, sealed.subarray(POINT_BYTES)))
  } catch (error) {
    log().warn({ error }, 'an item of a queue could not be opened')
    return null
  }
}

function opened(secret: Buffer, point: Uint8Array, head: ItemHead, rest: Uint8Array): Buffer {
  const key = Buffer.from(hkdfSync('sha256', secret, point, SEAL, 32))
  const opener = createDecipheriv('aes-256-gcm', key, rest.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  })
  opener.setAAD(Buffer.from(sealedAbout(head))).setAuthTag(rest.subarray(-TAG_BYTES))
  return Buffer.concat([opener.update(rest.subarray(NONCE_BYTES, -TAG_BYTES)), opener.final()])
}
