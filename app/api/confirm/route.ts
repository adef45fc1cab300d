import { NextResponse, type NextRequest } from 'next/server'
import { wayBack } from '@/app/forms/way-back'
import { flashCookie } from '@/lib/platform/flash'
import { readWords } from '@/lib/platform/locale'
import { env } from '@/lib/platform/env'
import { clientAddress } from '@/lib/platform/gate/client-address'
import { confirmPassword } from '@/lib/platform/gate/confirm-password'
import { noteConfirmed } from '@/lib/platform/gate/own-sessions'
import { isSameOrigin } from '@/lib/platform/gate/same-origin'
import { currentViewer } from '@/lib/platform/gate/viewer'

/** Takes the password once more and leads back to where it was asked for. */
export async function POST(request: NextRequest): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 })
  const form = await request.formData()
  const to = wayBack(form.get('to')) ?? '/home'
  const ofFile: Record<string, string> = form.has('file') ? { file: '1' } : {}
  const viewer = await currentViewer()
  if (!viewer) return leadTo('/sign-in', { to })
  const typed = form.get('password')
  const answer = await confirmPassword({
    accountId: viewer.accountId,
    password: typeof typed === 'string' ? typed : '',
    address: clientAddress(request.headers),
  })
  if (answer.kind === 'wait')
    return leadTo('/confirm', { to, ...ofFile, error: `wait-${answer.seconds}` })
  if (answer.kind === 'wrong') return leadTo('/confirm', { to, ...ofFile, error: 'wrong' })
  await noteConfirmed(viewer)
  const back = leadTo(to)
  if (ofFile.file) back.cookies.set(flashCookie((await readWords()).words.logins.confirm.takeAgain))
  return back
}

function leadTo(path: string, params: Record<string, string> = {}): NextResponse {
  const target = new URL(path, env().APP_URL)
  for (const [name, value] of Object.entries(params)) target.searchParams.set(name, value)
  return NextResponse.redirect(target, 303)
}
