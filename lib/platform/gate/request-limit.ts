const MB = 1024 * 1024

/** What a stranger may send: the forms of signing in and of choosing a language are far smaller. */
export const MOST_BYTES_OF_STRANGERS = MB

/** What anybody may send: a list of 10 MB with the form around it. next.config.ts reads as much. */
export const MOST_BYTES = 12 * MB

/** A request as its first lines tell it, before a byte of its body is read. */
export type Arrival = {
  method: string
  /** the length it announces; null where it announces none */
  contentLength: string | null
  /** a body that comes in pieces of unknown number */
  isChunked: boolean
  /** it names a server action */
  isAction: boolean
  /** it carries a session's cookie; whether that is worth anything nobody knows yet */
  hasSession: boolean
}

/**
 * Why a request is not worth reading: the status it is answered with, or null. This guards nothing –
 * who may do what is decided behind it – it only keeps strangers from filling the memory. Only pages of
 * the office have actions; a browser always announces how long its form is.
 */
export function statusOfRefused(arrival: Arrival): 403 | 411 | 413 | null {
  const { method, contentLength, isChunked, isAction, hasSession } = arrival
  if (isAction && !hasSession) return 403
  if (method === 'GET' || method === 'HEAD') return null
  if (isChunked && !hasSession) return 411
  const most = hasSession ? MOST_BYTES : MOST_BYTES_OF_STRANGERS
  return Number(contentLength ?? 0) > most ? 413 : null
}
