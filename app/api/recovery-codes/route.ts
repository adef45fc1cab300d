import { NextResponse, type NextRequest } from 'next/server'
import { putAwayCookie } from '@/app/forms/fresh-codes'
import { wayBack } from '@/app/forms/way-back'
import { env } from '@/lib/platform/env'
import { isSameOrigin } from '@/lib/platform/gate/same-origin'

/** The codes were put away: the browser forgets them and goes on. */
export async function POST(request: NextRequest): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 })
  const to = wayBack((await request.formData()).get('to')) ?? '/me/sign-in-ways'
  const response = NextResponse.redirect(new URL(to, env().APP_URL), 303)
  response.cookies.set(putAwayCookie())
  return response
}
