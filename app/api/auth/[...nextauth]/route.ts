import NextAuth from 'next-auth'
import type { NextRequest } from 'next/server'
import { env } from '@/lib/platform/env'
import { authOptions } from '@/lib/platform/gate/auth-options'
import { sessionCookieName } from '@/lib/platform/gate/csrf-cookie'
import { isSameOrigin } from '@/lib/platform/gate/same-origin'

/** The only errors whose text a browser may see. */
const TOLD = /^(CredentialsSignin|wait-\d{1,4})$/

type Context = { params: Promise<{ nextauth: string[] }> }

/**
 * next-auth's own pages and its session in JSON are not part of the product: only its callback is.
 * A refused callback sends the browser here to learn why; the sign-in page has the sentence.
 */
export async function GET(request: NextRequest, context: Context): Promise<Response> {
  if ((await context.params).nextauth.join('/') !== 'error') {
    return new Response(null, { status: 404 })
  }
  const target = new URL('/sign-in', env().APP_URL)
  const error = request.nextUrl.searchParams.get('error') ?? ''
  target.searchParams.set('error', TOLD.test(error) ? error : 'failed')
  return Response.redirect(target, 303)
}

export async function POST(request: NextRequest, context: Context): Promise<Response> {
  const path = (await context.params).nextauth.join('/')
  if (path !== 'callback/credentials') return new Response(null, { status: 404 })
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 })
  const olderToken = request.cookies.get(sessionCookieName(env().APP_URL))?.value
  const answer: unknown = await NextAuth(request, context, authOptions(olderToken))
  return answer as Response
}
