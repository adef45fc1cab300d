import { NextResponse, type NextRequest } from 'next/server'
import { textOf } from '@/app/forms/answer-form'
import { freshCodesCookie } from '@/app/forms/fresh-codes'
import { wayBack } from '@/app/forms/way-back'
import { env } from '@/lib/platform/env'
import { clientAddress } from '@/lib/platform/gate/client-address'
import { isSameOrigin } from '@/lib/platform/gate/same-origin'
import { awaitedStep, takeSecondStep } from '@/lib/platform/gate/second-step'
import { sessionToken } from '@/lib/platform/gate/viewer'

/** The second step of signing in, as its plain form sends it. */
export async function POST(request: NextRequest): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 })
  const form = await request.formData()
  const to = wayBack(form.get('to')) ?? '/home'
  const token = await sessionToken()
  const awaited = token ? await awaitedStep(token) : null
  // Nothing to do: whoever is through goes on, anybody else is led to the door from there.
  if (!token || !awaited) return leadTo(to)
  const address = clientAddress(request.headers)
  const answer = await takeSecondStep({
    ...{ token, address },
    code: textOf(form, 'code')?.slice(0, 100) ?? '',
    recoveryCode: textOf(form, 'recoveryCode')?.slice(0, 100) ?? '',
  })
  if (answer.kind === 'gone') return leadTo(to)
  if (answer.kind === 'done') {
    const [fresh] = answer.codes
    if (fresh === undefined) return leadTo(to)
    const response = leadTo(`/me/sign-in-ways/codes?to=${encodeURIComponent(to)}`)
    response.cookies.set(freshCodesCookie({ accountId: awaited.accountId, codes: answer.codes }))
    return response
  }
  const error = answer.kind === 'wait' ? `wait-${answer.seconds}` : 'wrong'
  return leadTo(`/sign-in/second?error=${error}&to=${encodeURIComponent(to)}`)
}

function leadTo(path: string): NextResponse {
  return NextResponse.redirect(new URL(path, env().APP_URL), 303)
}
