import { NextResponse, type NextRequest } from 'next/server'
import { textOf } from '@/app/forms/answer-form'
import { wayBack } from '@/app/forms/way-back'
import { env } from '@/lib/platform/env'
import { clientAddress } from '@/lib/platform/gate/client-address'
import { sessionCookie } from '@/lib/platform/gate/csrf-cookie'
import { CHALLENGE_COOKIE } from '@/lib/platform/gate/passkey-challenge'
import { signInWithPasskey } from '@/lib/platform/gate/passkey-sign-in'
import { isSameOrigin } from '@/lib/platform/gate/same-origin'
import { sessionToken } from '@/lib/platform/gate/viewer'

/** What the browser signed with a passkey, sent as a plain form so that the answer is a page. */
export async function POST(request: NextRequest): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 })
  const form = await request.formData()
  const to = wayBack(form.get('to')) ?? '/home'
  const result = await signInWithPasskey({
    answer: textOf(form, 'answer') ?? '',
    challenge: request.cookies.get(CHALLENGE_COOKIE)?.value,
    address: clientAddress(request.headers),
    device: request.headers.get('user-agent') ?? '',
    olderToken: (await sessionToken()) ?? undefined,
  })
  const { APP_URL, SESSION_HOURS } = env()
  const error = result.kind === 'wait' ? `wait-${result.seconds}` : 'passkey'
  const path = result.kind === 'done' ? to : `/sign-in?error=${error}&to=${encodeURIComponent(to)}`
  const response = NextResponse.redirect(new URL(path, APP_URL), 303)
  response.cookies.set(CHALLENGE_COOKIE, '', { path: '/', maxAge: 0 })
  if (result.kind === 'done') {
    response.cookies.set(sessionCookie(result.token, APP_URL, SESSION_HOURS))
  }
  return response
}
