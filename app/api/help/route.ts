import { NextResponse, type NextRequest } from 'next/server'
import { forgetOffer, HELP_PATHS, keepCode, keepOffer } from '@/app/forms/kept-offer'
import { receiveOffer, type Receiving } from '@/lib/offers/doors/receive-offer'
import { machineTime } from '@/lib/platform/clock'
import { env } from '@/lib/platform/env'
import { drawnAt } from '@/lib/platform/gate/form-token'
import { clientAddress } from '@/lib/platform/gate/client-address'
import { isSameOrigin } from '@/lib/platform/gate/same-origin'
import { readLocale } from '@/lib/platform/locale'
import { log } from '@/lib/platform/log'
import { readSmallForm } from './small-form'

const FIELDS = ['name', 'kind', 'children', 'form', 'phone', 'email', 'message', 'consent']
const MOST_LETTERS = 4000

/** Takes an offer of help from the public page. A plain form: no script is needed. */
export async function POST(request: NextRequest): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 })
  const form = await readSmallForm(request)
  if (!form) return new Response(null, { status: 413 })
  const values = Object.fromEntries(FIELDS.map((name) => [name, textOf(form, name)]))
  const commune = textOf(form, 'commune').slice(0, 20)
  const token = textOf(form, 'token')
  const received = await receiveOffer({
    ...{ commune, token, trap: textOf(form, 'website') },
    fields: Object.fromEntries(
      Object.entries(values).map(([name, text]) => [name, text || undefined]),
    ),
    locale: await readLocale(),
    address: clientAddress(request.headers),
    at: machineTime(),
  }).catch((error: unknown): Receiving => {
    log().error({ error }, 'an offer could not be received')
    return { kind: 'refused', refusal: 'failed' }
  })
  if (received.kind === 'done') {
    const response = leadTo(HELP_PATHS.sent)
    forgetOffer(response)
    keepCode(response, 'sent', received.code)
    return response
  }
  const response = leadTo(`${HELP_PATHS.form}?commune=${encodeURIComponent(commune)}#offer`)
  const isOld = received.kind === 'refused' && received.refusal === 'old'
  keepOffer(response, {
    ...{ commune, values, drawnAt: isOld ? undefined : drawnAt(token)?.getTime() },
    ...(received.kind === 'invalid' && { issues: received.issues }),
    ...(received.kind === 'refused' && { refusal: received.refusal }),
    ...(received.kind === 'wait' && { seconds: received.seconds }),
  })
  return response
}

/** Line ends as they were typed: a browser sends two signs for each. */
function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string'
    ? value.replaceAll('\r\n', '\n').trim().slice(0, MOST_LETTERS)
    : ''
}

function leadTo(path: string): NextResponse {
  return NextResponse.redirect(new URL(path, env().APP_URL), 303)
}
