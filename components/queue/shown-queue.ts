import type { KeptItem } from './store'

/** Why nothing is sent just now. */
export type Trouble = 'offline' | 'signed_out' | 'server'

/** An item as the screen knows it: never what it says. */
export type ShownItem = Omit<KeptItem, 'sealed'> & {
  /** why it came back; known only as long as the page stands */
  reason?: string
}

/** What the screen knows of the queue. */
export type ShownQueue = {
  /** the store was read: before that nobody knows what waits */
  isRead: boolean
  isSending: boolean
  trouble: Trouble | null
  /** somebody was signed in here, and forms can be kept */
  canKeep: boolean
  items: ShownItem[]
  /** the item in the form on the screen: nobody need be told that it is kept */
  typedKey: string | null
  /** the item somebody wants to go on with */
  wantedKey: string | null
  /** sent since the page was opened */
  sent: number
  /** deleted because they had waited too long */
  expired: number
}

export const EMPTY: ShownQueue = {
  ...{ isRead: false, isSending: false, trouble: null, canKeep: false },
  ...{ items: [], typedKey: null, wantedKey: null, sent: 0, expired: 0 },
}

let shown = EMPTY
const listeners = new Set<() => void>()

export function shownQueue(): ShownQueue {
  return shown
}

export function nothingShown(): ShownQueue {
  return EMPTY
}

/** Changes what is shown, and tells who looks. */
export function show(change: Partial<ShownQueue>): void {
  shown = { ...shown, ...change }
  for (const listener of listeners) listener()
}

export function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
