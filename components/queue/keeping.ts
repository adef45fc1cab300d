import {
  isExpired,
  isKeyOld,
  sealUntil,
  type ItemHead,
  type QueueKind,
} from '@/lib/queue/sealed-item'
import { parcelOf } from './parcel-of-form'
import { phoneNow } from './phone-clock'
import { canSeal, seal } from './seal'
import { show, shownQueue } from './shown-queue'
import {
  dropItem,
  dropKey,
  keepItem,
  keepKey,
  listItems,
  listKeys,
  wipe,
  type KeptItem,
  type KeptKey,
} from './store'

/**
 * Reads what waits here. What has waited too long goes, and is counted; when somebody else is signed in
 * on this telephone, all of it goes. `personId` is null where nobody knows who is signed in.
 */
export async function readQueue(personId: string | null): Promise<void> {
  if (!canSeal()) return show({ isRead: true })
  const [items, keys] = [await listItems(), await listKeys()]
  if (personId && [...items, ...keys].some((one) => one.personId !== personId)) {
    await wipe()
    return readQueue(personId)
  }
  const expired = items.filter((item) => isExpired(item, phoneNow()))
  for (const { formKey } of expired) await dropItem(formKey)
  await dropKeysOver(keys, items)
  const [key] = keys
  const lost = expired.filter(({ state }) => state !== 'draft').length
  if (key && lost > 0) await keepKey({ ...key, expired: key.expired + lost })
  await refresh()
}

/** Shows what lies in the store now. */
export async function refresh(): Promise<void> {
  const [items, keys] = [await listItems(), await listKeys()]
  const reasons = new Map(shownQueue().items.map(({ formKey, reason }) => [formKey, reason]))
  show({
    isRead: true,
    canKeep: usable(keys) !== null,
    expired: keys.reduce((sum, key) => sum + key.expired, 0),
    items: items
      .sort((one, other) => one.createdAt - other.createdAt)
      .map(({ sealed: _, ...item }) => ({ ...item, reason: reasons.get(item.formKey) })),
  })
}

/** Keeps a form, sealed; false where this browser cannot, or has no key and no connection to get one. */
export async function keepForm(
  form: FormData,
  of: { kind: QueueKind; formKey: string; state: KeptItem['state'] },
): Promise<boolean> {
  const key = await keyToSealWith()
  if (!key) return false
  const { kind, formKey, state } = of
  const before = shownQueue().items.find((item) => item.formKey === formKey)
  const head: ItemHead = {
    ...{ personId: key.personId, kind, formKey, keyId: key.keyId },
    createdAt: before?.createdAt ?? phoneNow(),
  }
  const sealed = await seal(await parcelOf(form), head, key.publicKey)
  await keepItem({ ...head, state, sealed })
  await refresh()
  return true
}

export async function discard(formKey: string): Promise<void> {
  await dropItem(formKey)
  await refresh()
}

/** The person has read that items expired. */
export async function forgetExpired(): Promise<void> {
  for (const key of await listKeys()) await keepKey({ ...key, expired: 0 })
  await refresh()
}

/** Asks for a key, or for a younger one, for whoever is signed in. */
export async function renewKey(personId: string): Promise<void> {
  if (!canSeal()) return
  const [key] = await listKeys()
  if (key && !isKeyOld(key.sealsUntil, phoneNow())) return
  const response = await fetch('/api/queue/key', { method: 'POST' })
  if (!response.ok) return
  const { keyId, publicKey } = (await response.json()) as { keyId: string; publicKey: string }
  await keepKey({
    ...{ personId, keyId, expired: 0, sealsUntil: sealUntil(phoneNow()) },
    publicKey: Uint8Array.from(atob(publicKey), (char) => char.charCodeAt(0)).buffer,
  })
  await refresh()
}

async function keyToSealWith(): Promise<KeptKey | null> {
  return canSeal() ? usable(await listKeys()) : null
}

function usable([newest]: KeptKey[]): KeptKey | null {
  return newest && newest.sealsUntil > phoneNow() ? newest : null
}

/** Keys nothing waits under, but for the newest. */
async function dropKeysOver([newest, ...older]: KeptKey[], items: KeptItem[]): Promise<void> {
  for (const { keyId, expired } of older) {
    if (items.some((item) => item.keyId === keyId)) continue
    if (newest && expired > 0) await keepKey({ ...newest, expired: newest.expired + expired })
    await dropKey(keyId)
  }
}
