import { NextResponse, type NextRequest } from 'next/server'
import { isLocale } from '@/lib/words/locale'
import { env } from '@/lib/platform/env'
import { isSameOrigin } from '@/lib/platform/gate/same-origin'

/** Remembers the language and goes back where the person was. */
export async function POST(request: NextRequest): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 })
  const { APP_URL } = env()
  const form = await request.formData()
  const to = form.get('to')
  const home = new URL(APP_URL)
  const asked = form.get('back')
  const back = typeof asked === 'string' && URL.canParse(asked, home) ? new URL(asked, home) : home
  const response = NextResponse.redirect(back.origin === home.origin ? back : home, 303)
  if (isLocale(to)) {
    response.cookies.set('locale', to, {
      maxAge: 365 * 24 * 3600,
      path: '/',
      sameSite: 'lax',
      httpOnly: true,
      secure: APP_URL.startsWith('https:'),
    })
  }
  return response
}
