import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'

/** An item of the queue as it lies in the browser. */
export type LyingItem = { formKey: string; state: string; kind: string; bytes: number }

type Row = Record<string, unknown>

/** What waits in this browser, read past the product. */
export async function itemsIn(page: Page): Promise<LyingItem[]> {
  return (await rowsIn(page, 'items')) as LyingItem[]
}

/** The keys this browser closes with. */
export async function keyIdsIn(page: Page): Promise<string[]> {
  return (await rowsIn(page, 'keys')).map(({ keyId }) => String(keyId))
}

/** The rows of a store; of bytes their number. */
function rowsIn(page: Page, name: string): Promise<Row[]> {
  return page.evaluate(async (store) => {
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(new Error('no store'))
      })
    const known = await indexedDB.databases()
    if (!known.some((one) => one.name === 'la-lanh-queue')) return []
    const database = await done(indexedDB.open('la-lanh-queue'))
    const rows = (await done(database.transaction(store).objectStore(store).getAll())) as Record<
      string,
      unknown
    >[]
    database.close()
    return rows.map(({ sealed, publicKey: _, ...row }) =>
      sealed instanceof ArrayBuffer ? { ...row, bytes: sealed.byteLength } : row,
    )
  }, name)
}

/** Sets the hours of all that waits here back, as if it had been kept some days ago. */
export async function ageItems(page: Page, days: number): Promise<void> {
  await page.evaluate(async (ms) => {
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve) => {
        request.onsuccess = () => resolve(request.result)
      })
    const database = await done(indexedDB.open('la-lanh-queue'))
    const store = database.transaction('items', 'readwrite').objectStore('items')
    const items = (await done(store.getAll())) as { createdAt: number }[]
    for (const item of items) await done(store.put({ ...item, createdAt: item.createdAt - ms }))
    database.close()
  }, days * 86_400_000)
}

/** Everything a browser keeps for the product that a script can read, as one text. */
export function readableIn(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve) => {
        request.onsuccess = () => resolve(request.result)
      })
    const said = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })]
    const readings = ['latin1', 'utf-8', 'utf-16le'].map((name) => new TextDecoder(name))
    const say = (value: unknown): void => {
      if (value instanceof ArrayBuffer)
        said.push(...readings.map((reading) => reading.decode(value)))
      else if (typeof value === 'object' && value !== null) Object.values(value).forEach(say)
      else said.push(String(value))
    }
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name))
      for (const store of database.objectStoreNames) {
        say(await done(database.transaction(store).objectStore(store).getAll()))
      }
      database.close()
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) {
        said.push(request.url, (await (await cache.match(request))?.text()) ?? '')
      }
    }
    return said.join('\n')
  })
}

/** The files of a browser's profile in which a word stands, as it is written or as a store writes it. */
export function filesWith(word: string, folder: string): string[] {
  const written = [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')]
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const path = join(folder, name)
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return false
    const bytes = readFileSync(path)
    return written.some((one) => bytes.includes(one))
  })
}
