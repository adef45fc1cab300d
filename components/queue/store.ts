import type { ItemHead } from '@/lib/queue/sealed-item'

/**
 * What waits in this browser. `waiting` is sent when it can be, `returned` came back and waits for its
 * person, `draft` was never sent.
 */
export type KeptItem = ItemHead & {
  state: 'draft' | 'waiting' | 'returned'
  sealed: ArrayBuffer
}

/** The half of a key that closes, and whose it is. */
export type KeptKey = {
  personId: string
  keyId: string
  publicKey: ArrayBuffer
  /** by the telephone's clock */
  sealsUntil: number
  /** how many items expired here since the person was last told */
  expired: number
}

const NAME = 'la-lanh-queue'
const ITEMS = 'items'
const KEYS = 'keys'

let opened: Promise<IDBDatabase> | null = null

export function listItems(): Promise<KeptItem[]> {
  return ask(ITEMS, 'readonly', (store) => store.getAll() as IDBRequest<KeptItem[]>)
}

export function findItem(formKey: string): Promise<KeptItem | undefined> {
  return ask(ITEMS, 'readonly', (store) => store.get(formKey) as IDBRequest<KeptItem | undefined>)
}

/** Keeps an item; one with the same form key gives way to it. */
export async function keepItem(item: KeptItem): Promise<void> {
  await ask(ITEMS, 'readwrite', (store) => store.put(item))
}

export async function dropItem(formKey: string): Promise<void> {
  await ask(ITEMS, 'readwrite', (store) => store.delete(formKey))
}

/** The newest key comes first; older ones are known only so that they can be named at sign-out. */
export async function listKeys(): Promise<KeptKey[]> {
  const keys = await ask(KEYS, 'readonly', (store) => store.getAll() as IDBRequest<KeptKey[]>)
  return keys.sort((one, other) => other.sealsUntil - one.sealsUntil)
}

export async function keepKey(key: KeptKey): Promise<void> {
  await ask(KEYS, 'readwrite', (store) => store.put(key))
}

export async function dropKey(keyId: string): Promise<void> {
  await ask(KEYS, 'readwrite', (store) => store.delete(keyId))
}

/** Everything that waits here and every key: after signing out, or when somebody else works here. */
export async function wipe(): Promise<void> {
  await ask(ITEMS, 'readwrite', (store) => store.clear())
  await ask(KEYS, 'readwrite', (store) => store.clear())
}

async function ask<Value>(
  name: string,
  mode: IDBTransactionMode,
  question: (store: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value> {
  const database = await open()
  return new Promise((resolve, reject) => {
    // Strict: an item counts as kept when it lies on the disk, not when the browser has heard of it.
    const transaction = database.transaction(name, mode, { durability: 'strict' })
    const request = question(transaction.objectStore(name))
    transaction.oncomplete = () => resolve(request.result)
    transaction.onabort = () => reject(transaction.error ?? new Error('The store did not answer'))
  })
}

function open(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1)
    request.onupgradeneeded = () => {
      request.result.createObjectStore(ITEMS, { keyPath: 'formKey' })
      request.result.createObjectStore(KEYS, { keyPath: 'keyId' })
    }
    request.onsuccess = () => {
      // Another window wipes or renews the store: let go of it, and open it anew when asked.
      request.result.onversionchange = request.result.onclose = () => {
        request.result.close()
        opened = null
      }
      resolve(request.result)
    }
    request.onerror = () => {
      opened = null
      reject(request.error ?? new Error('The store cannot be opened'))
    }
  })
  return opened
}
