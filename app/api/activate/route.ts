import { NextResponse, type NextRequest } from 'next/server'
import { KEPT_CODE, keepTyped } from '@/app/forms/kept-code'
import { TYPED_NAME } from '@/app/forms/typed-name'
import { env } from '@/lib/platform/env'
import { activateAccount } from '@/lib/platform/gate/activate'
import { clientAddress } from '@/lib/platform/gate/client-address'
import { isSameOrigin } from '@/lib/platform/gate/same-origin'
import { log } from '@/lib/platform/log'

/** Opens an account, or renews its password, with a one-time code. A plain form: no script is needed. */
export async function POST(request: NextRequest): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 })
  const form = await request.formData()
  const typed = {
    username: textOf(form, 'username', 100),
    code: textOf(form, 'code', 60),
    password: textOf(form, 'password', 1000),
    again: textOf(form, 'again', 1000),
    address: clientAddress(request.headers),
  }
  const result = await activateAccount(typed).catch((error: unknown) => {
    log().error({ error }, 'activation failed')
    return { kind: 'failed' as const }
  })
  const path = result.kind === 'done' ? '/sign-in' : '/activate'
  const target = new URL(path, env().APP_URL)
  if (result.kind === 'done') target.searchParams.set('activated', '1')
  else if (result.kind === 'wait') target.searchParams.set('error', `wait-${result.seconds}`)
  else target.searchParams.set('error', result.kind === 'weak' ? result.issue : result.kind)
  const response = NextResponse.redirect(target, 303)
  const cookie = { path, httpOnly: true, sameSite: 'lax', secure: isSecure() } as const
  response.cookies.set(TYPED_NAME, typed.username, { ...cookie, maxAge: 60 })
  // Only a password that cannot be taken brings the code back: nobody types twelve letters twice for it.
  const kept = result.kind === 'weak' ? keepTyped(typed.code) : ''
  response.cookies.set(KEPT_CODE, kept, {
    ...{ ...cookie, path: '/activate' },
    maxAge: kept ? 120 : 0,
  })
  return response
}

function textOf(form: FormData, name: string, most: number): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.slice(0, most) : ''
}

function isSecure(): boolean {
  return env().APP_URL.startsWith('https:')
}
