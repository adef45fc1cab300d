import NextAuth from 'next-auth'
import { NextResponse, type NextRequest } from 'next/server'
import { TYPED_NAME } from '@/app/forms/typed-name'
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
  const typed = await request.clone().formData()
  const answer = (await NextAuth(request, context, authOptions(olderToken))) as Response
  const error = errorOf(answer)
  return error === undefined ? answer : backToTheDoor(error, typed)
}

/** Why next-auth refused: it sends the browser to a page of errors that this product does not have. */
function errorOf(answer: Response): string | undefined {
  const location = answer.headers.get('location')
  if (!location) return undefined
  return new URL(location, env().APP_URL).searchParams.get('error') ?? undefined
}

/** The door again, with the sentence, the way on and the name that was typed. */
function backToTheDoor(error: string, typed: FormData): Response {
  const { APP_URL } = env()
  const target = new URL('/sign-in', APP_URL)
  target.searchParams.set('error', TOLD.test(error) ? error : 'failed')
  const to = typed.get('callbackUrl')
  if (typeof to === 'string' && to.startsWith('/')) target.searchParams.set('to', to)
  const response = NextResponse.redirect(target, 303)
  const name = typed.get('username')
  response.cookies.set(TYPED_NAME, typeof name === 'string' ? name.slice(0, 100) : '', {
    path: '/sign-in',
    maxAge: 60,
    httpOnly: true,
    sameSite: 'lax',
    secure: APP_URL.startsWith('https:'),
  })
  return response
}
