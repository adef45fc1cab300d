import { Server } from 'node:http'
import { canonicalAddress } from '../../lib/platform/gate/canonical-address.ts'
import { sessionCookieName } from '../../lib/platform/gate/csrf-cookie.ts'
import { statusOfRefused } from '../../lib/platform/gate/request-limit.ts'

// Loaded into the web process before Next, and the first to see a request. Next believes the sender's
// X-Forwarded-For, reads bodies before any code of the product runs, and writes an address of this
// machine relative to the one that was asked: all three are settled here.
const { APP_URL = 'http://localhost:3000', NODE_ENV } = process.env
const hasProxy = Number(process.env.TRUSTED_PROXIES ?? 0) > 0
const session = sessionCookieName(APP_URL)

/** An answer that is no page. */
const BARE = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': `default-src 'none'; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
}

const { emit } = Server.prototype
Server.prototype.emit = function (event, ...args) {
  if (event === 'request') {
    const [request, response] = args
    nameSender(request)
    const status = refusalOf(request)
    if (status) return turnAway(response, status)
    const address = addressOf(request)
    if (address) return leadTo(response, address)
  }
  if (event === 'upgrade') {
    nameSender(args[0])
    // Only the development server speaks over sockets.
    if (NODE_ENV === 'production') return Boolean(args[1].destroy())
  }
  return emit.call(this, event, ...args)
}

/** Without a proxy in front the socket alone knows who is there; what the sender says of it is a wish. */
function nameSender({ headers, socket }) {
  if (!hasProxy) headers['x-forwarded-for'] = socket.remoteAddress ?? ''
}

function refusalOf({ method, headers }) {
  const hasSession = hasCookie(headers.cookie)
  const status = statusOfRefused({
    method,
    contentLength: headers['content-length'] ?? null,
    isChunked: headers['transfer-encoding'] !== undefined,
    isAction: headers['next-action'] !== undefined,
    hasSession,
  })
  // Whoever has a session is told in a sentence, by the proxy of the product.
  return hasSession ? null : status
}

function hasCookie(cookies = '') {
  return cookies.split(';').some((cookie) => cookie.trim().startsWith(`${session}=`))
}

function addressOf({ method, url, headers }) {
  const asked = { method, path: url, host: headers.host, mode: headers['sec-fetch-mode'] }
  return canonicalAddress(asked, APP_URL)
}

function leadTo(response, address) {
  response.writeHead(307, { ...BARE, Location: address, 'Content-Length': 0 })
  response.end()
  return true
}

function turnAway(response, status) {
  response.writeHead(status, {
    ...BARE,
    'Content-Length': 0,
    // What follows on the line is the body nobody wanted.
    Connection: 'close',
  })
  response.end()
  return true
}
