import { randomBytes } from 'node:crypto'
import { Server } from 'node:http'
import { canonicalAddress } from '../../lib/platform/gate/canonical-address.ts'
import {
  csrfCookie,
  csrfCookieName,
  sessionCookieName,
} from '../../lib/platform/gate/csrf-cookie.ts'
import { BARE_POLICY, isStatic, policyOf } from '../../lib/platform/gate/page-policy.ts'
import { statusOfRefused } from '../../lib/platform/gate/request-limit.ts'
import { isUnreadable } from '../../lib/platform/gate/unreadable-address.ts'
import { answerInWords } from './failure-answer.mjs'
import { muteConsole, recordOf, requests, told } from './request-log.mjs'
import { stopWithoutLoss } from './stopping.mjs'

// Loaded into the web process before Next, and the first to see a request. Next believes the sender's
// X-Forwarded-For, reads bodies before any code of the product runs, and writes an address of this
// machine relative to the one that was asked: all three are settled here. It also dresses what goes
// through, which Next's own proxy would do at a quarter of a page's cost (decision 0009).
const { APP_URL = 'http://localhost:3000', NODE_ENV, SESSION_SECRET = '' } = process.env
const hasProxy = Number(process.env.TRUSTED_PROXIES ?? 0) > 0
const sessionName = sessionCookieName(APP_URL)
const csrfName = csrfCookieName(APP_URL)
const isDevelopment = NODE_ENV === 'development'
const secure = APP_URL.startsWith('https:') ? '; Secure' : ''

/** Headers by which the product knows what was settled here; a sender's own mean nothing. */
const OURS = [
  'x-lalanh-path',
  'x-lalanh-refused',
  'x-csrf-token',
  'content-security-policy',
  'content-security-policy-report-only',
]

/** What pages and handlers are asked by; Next fails at some of the others. */
const METHODS = ['GET', 'HEAD', 'POST']

/** An answer that is no page. */
const BARE = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': BARE_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
}

/** By this the product knows that somebody stands at the door (lib/platform/gate/front-door.ts). */
const door = { requests, told, isStopping: false, closeAtEnd: [] }
globalThis.lalanhFrontDoor = door

// Next's development server ends as it likes, and speaks to its developer.
const stopping = isDevelopment ? null : stopWithoutLoss(door, { hasProxy })
let isMuted = isDevelopment

const { emit } = Server.prototype
Server.prototype.emit = function (event, ...args) {
  if (event === 'listening') stopping?.watch(this)
  if (event === 'request') {
    const [request, response] = args
    if (!isMuted) muteConsole()
    isMuted = true
    stopping?.arrived(response)
    const record = recordOf(request, response)
    nameSender(request)
    for (const name of OURS) delete request.headers[name]
    if (!METHODS.includes(request.method)) {
      response.setHeader('Allow', METHODS.join(', '))
      return turnAway(response, 405)
    }
    if (isUnreadable(request.url)) return turnAway(response, 400)
    const refused = refusalOf(request)
    if (refused && !hasCookie(request, sessionName)) return turnAway(response, refused)
    const address = addressOf(request)
    if (address) return leadTo(response, address)
    // Whoever has a session is told in a sentence, by the product's proxy.
    if (refused) request.headers['x-lalanh-refused'] = String(refused)
    dress(request, response)
    answerInWords(request, response, record)
    return requests.run(record, () => emit.call(this, event, ...args))
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

function refusalOf(request) {
  const { method, headers } = request
  return statusOfRefused({
    method,
    contentLength: headers['content-length'] ?? null,
    isChunked: headers['transfer-encoding'] !== undefined,
    isAction: headers['next-action'] !== undefined,
    hasSession: hasCookie(request, sessionName),
  })
}

function hasCookie({ headers: { cookie = '' } }, name) {
  return cookie.split(';').some((one) => one.trim().startsWith(`${name}=`))
}

function addressOf({ method, url, headers }) {
  const asked = { method, path: url, host: headers.host, mode: headers['sec-fetch-mode'] }
  return canonicalAddress(asked, APP_URL)
}

/** Nonce and policy, the address for coming back after signing in, the double-submit cookie. */
function dress(request, response) {
  const asked = askedAddress(request)
  if (isStatic(asked.pathname)) return
  const policy = policyOf(asked.pathname, randomBytes(16).toString('base64'), isDevelopment)
  // Next takes the nonce of its scripts from the request's policy.
  request.headers['content-security-policy'] = policy
  response.setHeader('Content-Security-Policy', policy)
  if (asked.searchParams.has('_rsc')) asked.searchParams.delete('_rsc')
  request.headers['x-lalanh-path'] = `${asked.pathname}${asked.search}`
  if (asked.pathname === '/sign-in' && !hasCookie(request, csrfName)) handToken(request, response)
}

/** What was asked, read as a path whatever it looks like; what cannot be read is nobody's page. */
function askedAddress({ url }) {
  const address = `http://localhost${url}`
  return new URL(URL.canParse(address) ? address : 'http://localhost/home')
}

/** next-auth's form needs its token in the first page it is drawn in. */
function handToken({ headers }, response) {
  const token = randomBytes(32).toString('hex')
  const value = encodeURIComponent(csrfCookie(token, SESSION_SECRET))
  headers['x-csrf-token'] = token
  response.setHeader('Set-Cookie', `${csrfName}=${value}; Path=/; HttpOnly; SameSite=Lax${secure}`)
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
