import { NextResponse, type NextRequest } from 'next/server'
import { env } from '@/lib/platform/env'
import { BARE_POLICY } from '@/lib/platform/gate/page-policy'
import { isLocale } from '@/lib/words/locale'
import { wordsIn } from '@/lib/words/words'

/** Only what the front door marked: asking the proxy costs a quarter of a page (decision 0009). */
export const config = {
  matcher: [{ source: '/:path*', has: [{ type: 'header', key: 'x-lalanh-refused' }] }],
}

/** An answer that is no page. */
const BARE = { 'Cache-Control': 'no-store', 'Content-Security-Policy': BARE_POLICY }

/**
 * Whoever works here and sends too much is told why, back at the form. It guards nothing; taking it
 * away must not open a door (security.md).
 */
export function proxy(request: NextRequest): NextResponse {
  const { headers, cookies, nextUrl } = request
  const locale = cookies.get('locale')?.value
  const { files } = wordsIn(isLocale(locale) ? locale : 'vi')
  const message = files.refusals.file_too_big()
  if (headers.has('next-action')) {
    return new NextResponse(message, {
      status: Number(headers.get('x-lalanh-refused')),
      headers: { ...BARE, 'Content-Type': 'text/plain; charset=utf-8' },
    })
  }
  const { APP_URL } = env()
  const response = NextResponse.redirect(
    new URL(`${nextUrl.pathname}${nextUrl.search}`, APP_URL),
    303,
  )
  for (const [name, value] of Object.entries(BARE)) response.headers.set(name, value)
  response.cookies.set('flash', message, { path: '/', maxAge: 8, sameSite: 'lax', httpOnly: false })
  return response
}
