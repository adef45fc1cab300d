import { NextResponse, type NextRequest } from 'next/server'
import { linkProvider } from '@/lib/access/commands/link-provider'
import { env } from '@/lib/platform/env'
import { flashCookie } from '@/lib/platform/flash'
import { clientAddress } from '@/lib/platform/gate/client-address'
import { sessionCookie } from '@/lib/platform/gate/csrf-cookie'
import { signInProvider, type SignInProvider } from '@/lib/platform/gate/provider'
import {
  noProviderCookie,
  PROVIDER_COOKIE,
  readProviderRequest,
} from '@/lib/platform/gate/provider-request'
import { signInThroughProvider } from '@/lib/platform/gate/provider-sign-in'
import { currentViewer, sessionToken } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { refused } from '@/lib/platform/outcome'
import { noteAct } from '@/lib/platform/request-record'

/**
 * The way back from the provider, which can only be a GET: a form sent from another site would come
 * without this browser's cookies. It does what this browser set out for, once, and nothing else.
 */
export async function GET(request: NextRequest): Promise<Response> {
  const provider = signInProvider()
  if (!provider) return new Response(null, { status: 404 })
  const asked = readProviderRequest(request.cookies.get(PROVIDER_COOKIE)?.value)
  const response =
    asked?.for.use === 'link'
      ? await link(request, provider)
      : await signIn(request, provider, asked?.to ?? '/home')
  response.cookies.set(noProviderCookie())
  response.headers.set('Cache-Control', 'no-store')
  return response
}

async function signIn(request: NextRequest, provider: SignInProvider, to: string) {
  const result = await signInThroughProvider(provider, {
    answer: request.nextUrl.searchParams,
    request: request.cookies.get(PROVIDER_COOKIE)?.value,
    address: clientAddress(request.headers),
    device: request.headers.get('user-agent') ?? '',
    olderToken: (await sessionToken()) ?? undefined,
  })
  if (result.kind === 'done') {
    const { APP_URL, SESSION_HOURS } = env()
    const response = leadTo(to)
    response.cookies.set(sessionCookie(result.token, APP_URL, SESSION_HOURS))
    return response
  }
  // A wave of forged answers is seen in the log, as one of wrong passwords is.
  noteAct('sign-in', refused(result.kind))
  const error = result.kind === 'wait' ? `wait-${result.seconds}` : `provider-${result.kind}`
  return leadTo(`/sign-in?error=${error}&to=${encodeURIComponent(to)}`)
}

async function link(request: NextRequest, { label }: SignInProvider): Promise<NextResponse> {
  const ways = '/me/sign-in-ways'
  const viewer = await currentViewer()
  if (!viewer) return leadTo(`/sign-in?to=${encodeURIComponent(ways)}`)
  const outcome = await linkProvider(viewer, {
    answer: request.nextUrl.search,
    request: request.cookies.get(PROVIDER_COOKIE)?.value,
  })
  if (outcome.kind !== 'done') {
    const why = outcome.kind === 'refused' ? outcome.refusal : 'provider_unclear'
    return leadTo(`${ways}?link=${why}`)
  }
  const { words } = await readWords()
  const response = leadTo(ways)
  response.cookies.set(flashCookie(words.provider.own.done(label)))
  return response
}

function leadTo(path: string): NextResponse {
  return NextResponse.redirect(new URL(path, env().APP_URL), 303)
}
