/** Pages that open without a connection, each the same for everybody: nothing of a person stands in them. */
const PAGES = ['/offline/children/propose', '/offline?work=propose_child']
/** `public/sw.js` looks in here when a page cannot be reached. */
const CACHE = 'la-lanh-phone'
const STATIC = /\/_next\/static\/[\w./~%@-]+\.(?:js|css)/g

/** Keeps the pages of the telephone and the scripts they need, and lets go of those of older versions. */
export async function keepPages(): Promise<void> {
  if (!('caches' in window) || !('serviceWorker' in navigator)) return
  const cache = await caches.open(CACHE)
  const needed = new Set<string>()
  for (const path of PAGES) {
    const page = await fetch(path, { credentials: 'same-origin' })
    if (!page.ok || page.redirected) return
    const html = await page.clone().text()
    for (const [file] of html.matchAll(STATIC)) needed.add(file)
    await cache.put(path, page)
  }
  const kept = await cache.keys()
  const names = kept.map(({ url }) => url.slice(location.origin.length))
  await cache.addAll([...needed].filter((file) => !names.includes(file)))
  const over = kept.filter(
    (_, at) => !needed.has(names[at] ?? '') && !PAGES.includes(names[at] ?? ''),
  )
  for (const request of over) await cache.delete(request)
}
