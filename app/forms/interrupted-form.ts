import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { Viewer } from '@/lib/access/viewer'
import { env } from '@/lib/platform/env'
import { isSameOrigin } from '@/lib/platform/gate/same-origin'
import { log } from '@/lib/platform/log'
import { sealJson, unsealJson } from '@/lib/platform/sealed-json'
import { typedIn } from './typed'

/** What was typed when the session ended, for the form it was typed into. */
export type Interrupted = {
  pathname: string
  idPrefix: string
  values: Record<string, string | string[]>
  /** why it was not recorded: the session ended, or the password was asked for once more */
  why: 'ended' | 'confirm'
}
type Kept = Interrupted & { path: string; personId: string }

const PLACE = 'interrupted form'
const SECONDS = 15 * 60
/** A browser keeps cookies up to 4 kB and sends ours in one header of at most 16. */
const CHUNK = 3800
const MOST_CHUNKS = 3
const NAMES = Array.from({ length: MOST_CHUNKS }, (_, at) => `interrupted-${at}`)

/**
 * A form posted without script after its session ended: its answer cannot be drawn, for the page
 * around it belongs to somebody. What was typed goes into a sealed cookie of that page, and the
 * person to the door and back; the form finds it there again. With script the form itself stays on
 * the screen, and nothing happens here.
 */
export async function leaveForTheDoor(form: FormData): Promise<void> {
  const asked = await headers()
  if (asked.has('next-action') || !isSameOrigin(asked)) return
  const isKept = await keepTyped(form, 'ended')
  const to = encodeURIComponent(await pathOfPage())
  redirect(`/sign-in?to=${to}&ended=${isKept ? 'kept' : 'lost'}`)
}

/**
 * A form that asks for the password once more: with script or without, what was typed waits for the
 * way back, and the person is led to the page that asks.
 */
export async function leaveToConfirm(form: FormData): Promise<never> {
  const isKept = await keepTyped(form, 'confirm')
  const to = encodeURIComponent(await pathOfPage())
  redirect(`/confirm?to=${to}${isKept ? '' : '&lost=1'}`)
}

/** What this person typed on this very page before the session ended, if that was just now. */
export async function readInterrupted(viewer: Viewer): Promise<Interrupted | null> {
  const jar = await cookies()
  const sealed = NAMES.map((name) => jar.get(name)?.value ?? '').join('')
  if (sealed === '') return null
  try {
    const kept = unsealJson<Kept>(Buffer.from(sealed, 'base64url'), PLACE)
    if (kept.personId !== viewer.personId || kept.path !== (await pathOfPage())) return null
    const { pathname, idPrefix, values, why } = kept
    return { pathname, idPrefix, values, why }
  } catch (error) {
    log().warn({ error }, 'an interrupted form could not be read')
    return null
  }
}

/** Once a form of the page was answered, what was kept has done its work. */
export async function forgetInterrupted(): Promise<void> {
  const jar = await cookies()
  const path = new URL(await pathOfPage(), env().APP_URL).pathname
  for (const name of NAMES) if (jar.has(name)) jar.set(name, '', { path, maxAge: 0 })
}

async function keepTyped(form: FormData, why: Kept['why']): Promise<boolean> {
  const path = await pathOfPage()
  const [personId = '', idPrefix = ''] = stampOf(form)
  const { pathname } = new URL(path, env().APP_URL)
  const kept: Kept = { path, pathname, personId, idPrefix, values: typedIn(form), why }
  return personId !== '' && (await writeChunks(kept))
}

async function writeChunks(kept: Kept): Promise<boolean> {
  const sealed = Buffer.from(sealJson(kept, PLACE)).toString('base64url')
  if (sealed.length > CHUNK * MOST_CHUNKS) return false
  const { APP_URL } = env()
  const jar = await cookies()
  for (const [at, name] of NAMES.entries()) {
    const value = sealed.slice(at * CHUNK, (at + 1) * CHUNK)
    jar.set(name, value, {
      path: kept.pathname,
      maxAge: value === '' ? 0 : SECONDS,
      httpOnly: true,
      sameSite: 'lax',
      secure: APP_URL.startsWith('https:'),
    })
  }
  return true
}

/** Who the form was drawn for and which form of the page it is, as ActionForm writes it. */
function stampOf(form: FormData): string[] {
  const stamp = form.get('drawnFor')
  return typeof stamp === 'string' ? stamp.split(' ') : []
}

async function pathOfPage(): Promise<string> {
  return (await headers()).get('x-lalanh-path') ?? '/home'
}
