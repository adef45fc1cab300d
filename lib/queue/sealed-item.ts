/** Forms that may wait in a browser's queue (hàng chờ gửi) until there is a connection. */
export const QUEUE_KINDS = ['propose_child', 'send_class'] as const
export type QueueKind = (typeof QUEUE_KINDS)[number]

const DAY_MS = 86_400_000

/** So long an item waits; then the browser deletes it and says so. */
export const ITEM_DAYS = 7
/** So long a browser seals with one key before it needs another one. */
export const SEALING_DAYS = 14
/** So long the server can open what was sealed with a key: the last item has had its days, and one more. */
export const KEY_DAYS = SEALING_DAYS + ITEM_DAYS + 1

/** What a sealed item is about, in the open: whose, which form, and since when. Never what it says. */
export type ItemHead = {
  personId: string
  kind: QueueKind
  /** the form's key: the same key again has no second effect */
  formKey: string
  keyId: string
  /** by the clock of the telephone, in milliseconds */
  createdAt: number
}

/**
 * What the seal covers beside the content (additional data): carried to another person, kind, form,
 * key or hour, an item does not open.
 */
export function sealedAbout({ personId, kind, formKey, keyId, createdAt }: ItemHead): string {
  return [SEAL, personId, kind, formKey, keyId, createdAt].join('\n')
}

/** Names the way of sealing: ECDH on P-256 with a key made for this item, HKDF-SHA-256, AES-256-GCM. */
export const SEAL = 'la-lanh/queue/1'

/** How a sealed item is laid out: the sender's public key (uncompressed point), the nonce, the content. */
export const POINT_BYTES = 65
export const NONCE_BYTES = 12

/**
 * Whether an item has waited too long. A telephone whose clock was set back holds items from the
 * future: they stay.
 */
export function isExpired({ createdAt }: Pick<ItemHead, 'createdAt'>, now: number): boolean {
  return now - createdAt > ITEM_DAYS * DAY_MS
}

/** Until when a browser that gets a key now may seal with it, by its own clock. */
export function sealUntil(now: number): number {
  return now + SEALING_DAYS * DAY_MS
}

/** Whether a browser that is connected should ask for a new key: after a day, so that keys stay young. */
export function isKeyOld(sealsUntil: number, now: number): boolean {
  return sealsUntil - now < (SEALING_DAYS - 1) * DAY_MS
}

/** When the server forgets a key made at an instant. */
export function keyEndsAt(madeAt: Date): Date {
  return new Date(madeAt.getTime() + KEY_DAYS * DAY_MS)
}
