import type { NextResponse } from 'next/server'
import { cookies } from 'next/headers'
import { env } from '@/lib/platform/env'
import { sealJson, unsealJson } from '@/lib/platform/sealed-json'

/** What was typed into the public form, and what the page has to say about it. */
export type KeptOffer = {
  commune: string
  values: Record<string, string>
  issues?: { field: string; code: string }[]
  refusal?: string
  seconds?: number
  /** when the first form of these was drawn: whoever was too quick has waited meanwhile */
  drawnAt?: number
}
/** What stands only in the answer: the code, on its way to the one page that shows it. */
export type KeptCode = { code: string }

const PLACE = 'public form of help'
/** A browser keeps cookies up to 4 kB and sends ours in one header of at most 16. */
const CHUNK = 3800
const MOST_CHUNKS = 3
const TYPED = Array.from({ length: MOST_CHUNKS }, (_, at) => `help-${at}`)
const CODE = 'help-code'
const TYPED_SECONDS = 15 * 60
const CODE_SECONDS = 10 * 60

/** Where each page of help, and the office's list of offers, finds its own cookie; none of them reaches another page. */
export const HELP_PATHS = {
  ...{ form: '/help', sent: '/help/sent', follow: '/help/follow' },
  offers: '/offers',
} as const

/**
 * What was typed goes back to its form in sealed cookies of that page: nobody is signed in, so that the
 * server has nowhere to keep it, and an address would show it. Too much for three of them is cut short.
 */
export function keepOffer(response: NextResponse, kept: KeptOffer): void {
  let sealed = closed(kept)
  for (const most of [2000, 400, 0]) {
    if (sealed.length <= CHUNK * MOST_CHUNKS) break
    sealed = closed({ ...kept, values: cutShort(kept.values, most) })
  }
  for (const [at, name] of TYPED.entries()) {
    const value = sealed.slice(at * CHUNK, (at + 1) * CHUNK)
    response.cookies.set(name, value, look(HELP_PATHS.form, value === '' ? 0 : TYPED_SECONDS))
  }
}

/** Once an offer was received its form is empty again. */
export function forgetOffer(response: NextResponse): void {
  for (const name of TYPED) response.cookies.set(name, '', look(HELP_PATHS.form, 0))
}

export async function readKeptOffer(): Promise<KeptOffer | null> {
  const jar = await cookies()
  return opened<KeptOffer>(TYPED.map((name) => jar.get(name)?.value ?? '').join(''))
}

/** The code for the page that shows it, or the one that looks for it: for ten minutes, in this browser. */
export function keepCode(
  response: NextResponse,
  path: 'sent' | 'follow' | 'offers',
  code: string,
): void {
  response.cookies.set(CODE, closed({ code }), look(HELP_PATHS[path], CODE_SECONDS))
}

export async function readKeptCode(): Promise<string | null> {
  return opened<KeptCode>((await cookies()).get(CODE)?.value ?? '')?.code ?? null
}

function closed(value: object): string {
  return Buffer.from(sealJson(value, PLACE)).toString('base64url')
}

/** Nothing of a cookie that another key closed. */
function opened<Value>(sealed: string): Value | null {
  if (sealed === '') return null
  try {
    return unsealJson<Value>(Buffer.from(sealed, 'base64url'), PLACE)
  } catch {
    return null
  }
}

function look(path: string, maxAge: number) {
  const secure = env().APP_URL.startsWith('https:')
  return { path, maxAge, httpOnly: true, sameSite: 'lax', secure } as const
}

function cutShort(values: Record<string, string>, most: number): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, text]) => [name, text.slice(0, most)]),
  )
}
