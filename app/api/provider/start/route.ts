import { NextResponse, type NextRequest } from 'next/server'
import { textOf } from '@/app/forms/answer-form'
import { wayBack } from '@/app/forms/way-back'
import { env } from '@/lib/platform/env'
import { clientAddress } from '@/lib/platform/gate/client-address'
import { confirmPassword } from '@/lib/platform/gate/confirm-password'
import { signInProvider, type SignInProvider } from '@/lib/platform/gate/provider'
import { reachProvider } from '@/lib/platform/gate/provider-answer'
import { addressAt, newChallenge } from '@/lib/platform/gate/provider-client'
import { providerCookie, type ProviderUse } from '@/lib/platform/gate/provider-request'
import { isSameOrigin } from '@/lib/platform/gate/same-origin'
import { currentViewer } from '@/lib/platform/gate/viewer'

const WAYS = '/me/sign-in-ways'

/** Sets out for the provider: to come in, or, after the password, to link the own account. */
export async function POST(request: NextRequest): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 })
  const provider = signInProvider()
  if (!provider) return new Response(null, { status: 404 })
  const form = await request.formData()
  if (form.get('use') !== 'link') {
    const to = wayBack(form.get('to')) ?? '/home'
    const door = `/sign-in?error=provider-down&to=${encodeURIComponent(to)}`
    return setOut(provider, { use: 'sign-in' }, to, door)
  }
  const viewer = await currentViewer()
  if (!viewer) return leadTo(`/sign-in?to=${encodeURIComponent(WAYS)}`)
  const { accountId } = viewer
  const password = textOf(form, 'password') ?? ''
  const address = clientAddress(request.headers)
  const answer = await confirmPassword({ accountId, password, address })
  if (answer.kind === 'wrong') return leadTo(`${WAYS}?link=wrong_password`)
  if (answer.kind === 'wait') return leadTo(`${WAYS}?link=wait-${answer.seconds}`)
  return setOut(provider, { use: 'link', accountId }, WAYS, `${WAYS}?link=provider_down`)
}

/** By a page of our own: what a form leads to is bound to our own addresses, wherever it goes on to. */
async function setOut(provider: SignInProvider, of: ProviderUse, to: string, ifDown: string) {
  const client = await reachProvider(provider)
  if (!client) return leadTo(ifDown)
  const challenge = newChallenge()
  const response = leadTo('/sign-in/provider')
  const address = addressAt(client, challenge)
  response.cookies.set(providerCookie({ for: of, challenge, address, to }))
  return response
}

function leadTo(path: string): NextResponse {
  return NextResponse.redirect(new URL(path, env().APP_URL), 303)
}
