import { NextResponse, type NextRequest } from 'next/server'
import { env } from '@/lib/platform/env'
import { sessionCookieName } from '@/lib/platform/gate/csrf-cookie'
import { isSameOrigin } from '@/lib/platform/gate/same-origin'
import { endSession } from '@/lib/platform/gate/session'
import { currentViewer, sessionToken } from '@/lib/platform/gate/viewer'
import { forgetQueueKeys } from '@/lib/platform/queue/keys'
import { keyIds } from '@/lib/queue/input'

export async function POST(request: NextRequest): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 })
  const token = await sessionToken()
  const viewer = await currentViewer()
  if (viewer) await forgetQueueKeys(viewer, await keysHere(request))
  if (token) await endSession(token)
  const { APP_URL } = env()
  const response = NextResponse.redirect(new URL('/', APP_URL), 303)
  // A cookie worth nothing stays for a day: a form still open in another window is answered with a
  // sentence, where a request without any would be turned away unread.
  response.cookies.set(sessionCookieName(APP_URL), 'ended', {
    maxAge: 86_400,
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: APP_URL.startsWith('https:'),
  })
  // Nothing of the office's pages stays in a shared computer's browser.
  response.headers.set('Clear-Site-Data', '"cache", "storage"')
  return response
}

/** The keys this browser sealed with: what waited here cannot be opened again. */
async function keysHere(request: NextRequest): Promise<string[]> {
  const form = await request.formData().catch(() => null)
  return keyIds.parse(form?.getAll('queueKey') ?? [])
}
