import { randomBytes } from 'node:crypto'
import { NextResponse, type NextRequest } from 'next/server'
import { env } from '@/lib/platform/env'
import { csrfCookie, csrfCookieName, sessionCookieName } from '@/lib/platform/gate/csrf-cookie'
import { statusOfRefused } from '@/lib/platform/gate/request-limit'
import { isLocale } from '@/lib/words/locale'
import { wordsIn } from '@/lib/words/words'

/** Everything but files with a name of their own content. */
export const config = {
  matcher:
    '/((?!_next/static/|icon[\\w-]*\\.(?:png|svg)$|favicon\\.ico$|manifest\\.webmanifest$).*)',
}

/** An answer that is no page. */
const BARE = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': `default-src 'none'; frame-ancestors 'none'`,
}

/** What people sent us is looked at in a box: no script, no form, no word with the rest of the product. */
const FILE_POLICY = `sandbox; default-src 'none'; frame-ancestors 'none'`

/**
 * Dresses requests: nonce and policy, the address for coming back after signing in, the double-submit
 * cookie. It turns away what is too much to read and guards nothing; taking it away must not open a door
 * (security.md).
 */
export function proxy(request: NextRequest): NextResponse {
  const { APP_URL, NODE_ENV, SESSION_SECRET } = env()
  const refused = refusedAnswer(request, APP_URL)
  if (refused) return refused
  const nonce = randomBytes(16).toString('base64')
  const policy = request.nextUrl.pathname.startsWith('/api/files/')
    ? FILE_POLICY
    : policyWith(nonce, NODE_ENV === 'development')
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('content-security-policy', policy)
  headers.set('x-lalanh-path', `${request.nextUrl.pathname}${request.nextUrl.search}`)
  const csrfName = csrfCookieName(APP_URL)
  const fresh =
    request.nextUrl.pathname === '/sign-in' && !request.cookies.has(csrfName)
      ? csrfCookie(randomBytes(32).toString('hex'), SESSION_SECRET)
      : undefined
  if (fresh) headers.append('cookie', `${csrfName}=${encodeURIComponent(fresh)}`)
  if (fresh) headers.set('x-csrf-token', fresh.slice(0, fresh.indexOf('|')))
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  if (fresh) {
    response.cookies.set(csrfName, fresh, {
      httpOnly: true,
      sameSite: 'lax',
      path: '/',
      secure: APP_URL.startsWith('https:'),
    })
  }
  return response
}

/** Strangers are turned away without a word; whoever works here is told why, back at the form. */
function refusedAnswer(request: NextRequest, appUrl: string): NextResponse | undefined {
  const { headers, cookies, method, nextUrl } = request
  const hasSession = cookies.has(sessionCookieName(appUrl))
  const isAction = headers.has('next-action')
  const status = statusOfRefused({
    method,
    contentLength: headers.get('content-length'),
    isChunked: headers.has('transfer-encoding'),
    isAction,
    hasSession,
  })
  if (status === null) return undefined
  const locale = cookies.get('locale')?.value
  const { files } = wordsIn(isLocale(locale) ? locale : 'vi')
  const message = files.refusals.file_too_big()
  if (!hasSession || isAction) {
    return new NextResponse(status === 413 ? message : null, {
      status,
      headers: { ...BARE, 'Content-Type': 'text/plain; charset=utf-8' },
    })
  }
  const response = NextResponse.redirect(
    new URL(`${nextUrl.pathname}${nextUrl.search}`, appUrl),
    303,
  )
  for (const [name, value] of Object.entries(BARE)) response.headers.set(name, value)
  response.cookies.set('flash', message, { path: '/', maxAge: 8, sameSite: 'lax', httpOnly: false })
  return response
}

function policyWith(nonce: string, isDevelopment: boolean): string {
  return [
    `default-src 'none'`,
    `script-src 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? ` 'unsafe-eval'` : ''}`,
    `style-src 'self' ${isDevelopment ? `'unsafe-inline'` : `'nonce-${nonce}'`}`,
    `style-src-attr 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    `manifest-src 'self'`,
    `worker-src 'self'`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ')
}
