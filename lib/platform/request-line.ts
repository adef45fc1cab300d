/** A request as it ended, told without anything that its sender typed. */
export type EndedRequest = {
  method: string
  route: string
  /** 0 when it was broken off before it was answered */
  status: number
  ms: number
  /** what was wanted of the ledger, and how it ended */
  act?: string
  outcome?: string
  refusal?: string
  /** the number its error page shows */
  reference?: string
  /** a line of its own has told the failure already */
  isTold?: boolean
}

export type RequestLine = { level: 'error' | 'warn' | 'info' | 'debug'; message: string }

/** From here on a request is slow. */
export const SLOW_MS = 2000

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/**
 * How loud a request is told, loudest reason first:
 * failed and not told yet → error · the product is not ready → warn · slow → warn · refused at the
 * door, in the gate or by a rule → info · broken off → info · everything else → debug.
 */
export function requestLine(ended: EndedRequest): RequestLine {
  const { status, ms } = ended
  if (status === 503) return { level: 'warn', message: 'not ready' }
  if (status >= 500 && !ended.isTold) return { level: 'error', message: 'request failed' }
  if (ms >= SLOW_MS) return { level: 'warn', message: 'slow request' }
  if (status >= 500) return { level: 'debug', message: 'request' }
  if (status >= 400 || ended.outcome === 'refused') {
    return { level: 'info', message: 'request refused' }
  }
  if (status === 0) return { level: 'info', message: 'request broken off' }
  return { level: 'debug', message: 'request' }
}

/**
 * The address in words of the product: the fixed parts of its routes stay, an identifier becomes
 * `[id]`, and whatever else somebody typed becomes `[…]`. The query is dropped.
 */
export function routeOf(url: string | undefined, fixed: ReadonlySet<string>): string {
  const path = (url ?? '').split(/[?#]/)[0] ?? ''
  if (path.startsWith('/_next/static/')) return '/_next/static/[…]'
  const parts = path.split('/').filter(Boolean).slice(0, 8)
  return `/${parts.map((part) => partOf(part, fixed)).join('/')}`
}

/** The fixed parts of all routes, out of Next's list of them. */
export function fixedParts(routes: readonly string[]): Set<string> {
  const parts = routes.flatMap((route) => route.split('/'))
  return new Set(parts.filter((part) => /^[a-z_][\w.-]*$/i.test(part)))
}

/** What is no method is what somebody typed. */
export function methodOf(method: string | undefined): string {
  return METHODS.find((known) => known === method) ?? 'OTHER'
}

function partOf(part: string, fixed: ReadonlySet<string>): string {
  if (fixed.has(part)) return part
  return /^[0-9a-f]{8}-[0-9a-f-]{27}$/i.test(part) ? '[id]' : '[…]'
}
