// Keeps one page: what to show when there is no connection. Nothing of the ledger is stored here.
const KEPT = `offline-page-1${self.location.search}`
const PAGE = '/offline'
// Pages the telephone's forms keep for themselves (components/queue/kept-pages.ts); nothing of a person
// stands in them, and where nobody works with such forms this is empty.
const PHONE = 'la-lanh-phone'
const FORM = '/children/propose'

self.addEventListener('install', (event) => {
  event.waitUntil(keep().then(() => self.skipWaiting()))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOthers().then(() => self.clients.claim()))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.mode === 'navigate') {
    event.respondWith(fetch(request).catch(() => inPlaceOf(new URL(request.url))))
  } else if (belongsToPage(new URL(request.url))) {
    event.respondWith(caches.match(request).then((kept) => kept ?? fetch(request)))
  }
})

async function keep() {
  const cache = await caches.open(KEPT)
  const page = await fetch(PAGE, { credentials: 'same-origin' })
  const html = await page.clone().text()
  const styles = [...html.matchAll(/href="(\/_next\/static\/[^"]+\.css[^"]*)"/g)].map(
    (one) => one[1],
  )
  await cache.addAll(['/icon.svg', ...new Set(styles)])
  await cache.put(PAGE, page)
}

async function forgetOthers() {
  const names = await caches.keys()
  await Promise.all(
    names.filter((name) => name !== KEPT && name !== PHONE).map((name) => caches.delete(name)),
  )
}

/** The form itself where it is kept, and otherwise the page that says there is no connection. */
async function inPlaceOf({ pathname }) {
  const form = await caches.match(`/offline${FORM}`)
  if (form && pathname === `/offline${FORM}`) return form
  if (form && pathname === FORM) return Response.redirect(`/offline${FORM}`)
  return (await caches.match(`${PAGE}?work=propose_child`)) ?? caches.match(PAGE)
}

/** Only what never changes under its name, and the leaf. */
function belongsToPage({ origin, pathname }) {
  if (origin !== self.location.origin) return false
  return pathname === '/icon.svg' || /^\/_next\/static\/.+\.(?:css|js)$/.test(pathname)
}
