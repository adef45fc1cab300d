import { NextResponse, type NextRequest } from 'next/server'
import { readSmallForm } from '@/app/api/help/small-form'
import { keepCode } from '@/app/forms/kept-offer'
import { may } from '@/lib/access/viewer'
import { findOfferByCode } from '@/lib/offers/code-queries'
import { env } from '@/lib/platform/env'
import { isSameOrigin } from '@/lib/platform/gate/same-origin'
import { currentViewer } from '@/lib/platform/gate/viewer'

const MOST_LETTERS = 60

/** Leads to the offer whose code somebody reads out on the telephone; a code never stands in an address. */
export async function POST(request: NextRequest): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 })
  const viewer = await currentViewer()
  if (!viewer) return Response.redirect(new URL('/sign-in?to=/offers', env().APP_URL), 303)
  if (!may(viewer, 'offer.read')) return new Response(null, { status: 404 })
  const form = await readSmallForm(request)
  if (!form) return new Response(null, { status: 413 })
  const typed = form.get('code')
  const code = typeof typed === 'string' ? typed.trim().slice(0, MOST_LETTERS) : ''
  const found = await findOfferByCode(viewer, code)
  if (found.kind === 'found') return leadTo(`/offers/${found.id}`)
  const response = leadTo(
    found.kind === 'none' ? '/offers?code=none#find' : `/offers?code=wait-${found.seconds}#find`,
  )
  keepCode(response, 'offers', code)
  return response
}

function leadTo(path: string): NextResponse {
  return NextResponse.redirect(new URL(path, env().APP_URL), 303)
}
