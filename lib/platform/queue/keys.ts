import { createECDH } from 'node:crypto'
import type { Viewer } from '@/lib/access/viewer'
import { now } from '@/lib/platform/clock'
import { asIdentity } from '@/lib/platform/db/transaction'
import { newId } from '@/lib/platform/new-id'
import { seal, unseal } from '@/lib/platform/secrets'
import { keyEndsAt } from '@/lib/queue/sealed-item'

const CURVE = 'prime256v1'
/** A person has a handful of telephones, and each asks once a day; more is a program gone wrong. */
const MOST_KEYS = 200

/** The public half of a key, for one browser of one person. */
export type QueueKey = { id: string; publicKey: Uint8Array }

/**
 * Makes a key for a browser: it gets the half that closes and never the half that opens, which stays
 * here, sealed, until the last item closed with it has expired. Null when somebody asks without end.
 */
export async function makeQueueKey({ accountId }: Viewer): Promise<QueueKey | null> {
  const pair = createECDH(CURVE)
  const publicKey = new Uint8Array(pair.generateKeys())
  const id = newId()
  const createdAt = now()
  const secret = seal(pair.getPrivateKey(), placeOf(id))
  return asIdentity(async (tx) => {
    const kept = await tx.queueKey.count({ where: { accountId } })
    if (kept >= MOST_KEYS) return null
    await tx.queueKey.create({
      data: { id, accountId, secret, createdAt, endsAt: keyEndsAt(createdAt) },
    })
    return { id, publicKey }
  })
}

/** What a key and the sender's public half have in common; null when the key is not this person's, or over. */
export async function sharedSecret(
  { accountId }: Viewer,
  keyId: string,
  point: Uint8Array,
): Promise<Buffer | null> {
  const key = await asIdentity((tx) =>
    tx.queueKey.findFirst({ where: { id: keyId, accountId, endsAt: { gt: now() } } }),
  )
  if (!key) return null
  const pair = createECDH(CURVE)
  pair.setPrivateKey(unseal(key.secret, placeOf(keyId)))
  return pair.computeSecret(point)
}

/** What a browser sealed with these keys can never be opened again, wherever a copy of it lies. */
export async function forgetQueueKeys({ accountId }: Viewer, ids: string[]): Promise<void> {
  if (ids.length === 0) return
  await asIdentity((tx) => tx.queueKey.deleteMany({ where: { accountId, id: { in: ids } } }))
}

function placeOf(id: string): string {
  return `queue key ${id}`
}
