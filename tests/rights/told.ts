import { wordsIn } from '@/lib/words/words'
import { named, type Cell } from './cell'
import type { Answer } from './send'

const { refusals } = wordsIn('vi')

/**
 * A door that stands open: what was asked for comes. A handler that was sent an empty form has looked at
 * it when it answers anything but that it does not exist or that one has to sign in first.
 */
export function opened({ door, rows }: Cell, { status, headers, text }: Answer): boolean {
  const isPost = door.startsWith('POST ')
  if (rows.every(({ may }) => may === 'anybody')) return status < (isPost ? 500 : 400)
  if (isPost) return status < 400 && !/\/sign-in\?to=/.test(headers.get('location') ?? '')
  return (
    status === 200 && !text.includes('NEXT_HTTP_ERROR_FALLBACK;404') && !/NEXT_REDIRECT/.test(text)
  )
}

/** A closed one: it does not exist, or for whoever is not signed in it leads to the sign-in page. */
export function isTurnedAway({ walker }: Cell, { status, headers, text }: Answer): boolean {
  if (status === 404 || text.includes('NEXT_HTTP_ERROR_FALLBACK;404')) return true
  if (walker.role !== null) return false
  const to = headers.get('location') ?? ''
  return status === 307 || status === 303
    ? /\/sign-in\?to=/.test(to)
    : /NEXT_REDIRECT;.*sign-in/.test(text)
}

/** An action that was carried out leads on, though not to the door, or says that it is done. */
export function isDone({ status, headers, text }: Answer): boolean {
  const to = headers.get('x-action-redirect') ?? (status === 303 ? headers.get('location') : null)
  return to === null ? text.includes('"status":"done"') : !to.includes('/sign-in')
}

/** A role that may not is told so; whoever may, but not this, is told something else. */
export function saysNo({ walker, rows }: Cell, { status, text }: Answer): boolean {
  if (walker.role === null) {
    return walker.hasCookie ? text.includes(refusals.signed_out()) : status === 403
  }
  const isRole = rows.some(({ may }) => may === 'anybody' || named(may, walker))
  return text.includes(refusals.forbidden()) !== isRole
}

/** What the answer to an action says, for the list of what was wrong. */
export function sentenceIn(text: string): string {
  return /"message":"([^"]*)"/.exec(text)?.[1] ?? ''
}
