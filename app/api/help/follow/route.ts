import { NextResponse, type NextRequest } from 'next/server'
import { HELP_PATHS, keepCode } from '@/app/forms/kept-offer'
import { now } from '@/lib/platform/clock'
import { env } from '@/lib/platform/env'
import { clientAddress } from '@/lib/platform/gate/client-address'
import { keepPace } from '@/lib/platform/gate/door-pace'
import { isSameOrigin } from '@/lib/platform/gate/same-origin'
import { readSmallForm } from '../small-form'

const MOST_LETTERS = 60

/** Takes the code of an offer to the page that says what became of it; a code never stands in an address. */
export async function POST(request: NextRequest): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 })
  const form = await readSmallForm(request)
  if (!form) return new Response(null, { status: 413 })
  const typed = form.get('code')
  const code = typeof typed === 'string' ? typed.trim().slice(0, MOST_LETTERS) : ''
  const address = clientAddress(request.headers)
  const seconds = await keepPace('follow', { name: 'codes', address, at: now() })
  const target = new URL(HELP_PATHS.follow, env().APP_URL)
  if (seconds > 0) target.searchParams.set('error', `wait-${seconds}`)
  const response = NextResponse.redirect(target, 303)
  keepCode(response, 'follow', code)
  return response
}
