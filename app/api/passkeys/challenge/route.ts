import { NextResponse, type NextRequest } from 'next/server'
import { textOf } from '@/app/forms/answer-form'
import { clientAddress } from '@/lib/platform/gate/client-address'
import { confirmPassword } from '@/lib/platform/gate/confirm-password'
import { askForNewPasskey, askForPasskey } from '@/lib/platform/gate/passkey'
import { challengeCookie, type ChallengeFor } from '@/lib/platform/gate/passkey-challenge'
import { isSameOrigin } from '@/lib/platform/gate/same-origin'
import { currentViewer } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'

/** A challenge for this browser: to come in with a passkey, or, after the password, to add one. */
export async function POST(request: NextRequest): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 })
  const form = await request.formData()
  if (form.get('use') !== 'register') return answer(await askForPasskey(), { use: 'sign-in' })
  const viewer = await currentViewer()
  const { words } = await readWords()
  if (!viewer) return refuse(words.refusals.signed_out())
  const confirmation = await confirmPassword({
    accountId: viewer.accountId,
    password: textOf(form, 'password') ?? '',
    address: clientAddress(request.headers),
  })
  if (confirmation.kind === 'wrong') return refuse(words.factors.refusals.wrong_password([]))
  if (confirmation.kind === 'wait') return refuse(words.gate.wait(confirmation.seconds))
  const { accountId, fullName: displayName } = viewer
  const { productName } = words.common
  const options = await askForNewPasskey({ accountId, displayName, productName })
  return answer(options, { use: 'register', accountId })
}

function answer(options: { challenge: string }, of: ChallengeFor): Response {
  const response = NextResponse.json({ options })
  response.headers.set('Cache-Control', 'no-store')
  response.cookies.set(challengeCookie(options.challenge, of))
  return response
}

function refuse(problem: string): Response {
  return NextResponse.json({ problem }, { headers: { 'Cache-Control': 'no-store' } })
}
