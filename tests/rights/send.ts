import type { Fields } from './forms'

export type Answer = { status: number; text: string; headers: Headers }
export type Raw = { status: number; body: Buffer; headers: Headers }
/** How somebody sends a request: from which address, with which session, from whose page. */
export type Sender = {
  url: string
  cookie: string | null
  origin?: string | null
  /** listens to each answer, as its bytes came, to what was sent */
  hear?: (path: string, answer: Raw, sent: string) => Promise<void>
}

/** Opens an address; `rsc` as the product's own script does when somebody follows a link. */
export async function open(sender: Sender, path: string, rsc = false): Promise<Answer> {
  const { status, headers, body } = await openRaw(sender, path, rsc)
  return { status, headers, text: body.toString('utf8') }
}

/**
 * What Next wants in the address of such a request too. It is reckoned from the request's headers, which
 * are the same each time: Next says it once, and every later request carries it from the start.
 */
let mark: string | undefined

/** The same with the bytes as they came. */
export async function openRaw(sender: Sender, path: string, rsc = false): Promise<Raw> {
  const asked = { ...headersOf(sender), ...(rsc && { RSC: '1' }) }
  const address = rsc && mark !== undefined && !MARK.test(path) ? marked(path, mark) : path
  const response = await fetch(sender.url + address, { redirect: 'manual', headers: asked })
  const { status, headers } = response
  const body = Buffer.from(await response.arrayBuffer())
  await sender.hear?.(address, { status, headers, body }, '')
  const to = headers.get('location') ?? ''
  if (!rsc || !MARK.test(to)) return { status, headers, body }
  mark = MARK.exec(to)?.[1]
  return openRaw(sender, pathOf(to), true)
}

const MARK = /[?&](_rsc\b[^&]*)/

function marked(path: string, word: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}${word}`
}

/** Sends words to a handler as the product's own script does. */
export async function sendJson(sender: Sender, path: string, words: object): Promise<Answer> {
  return post(sender, path, JSON.stringify(words), { 'Content-Type': 'application/json' })
}

/** Sends a plain form to a handler. */
export async function sendTo(sender: Sender, path: string, fields: Fields = {}): Promise<Answer> {
  return post(sender, path, bodyOf(Object.entries(fields)))
}

/** Sends a form to a server action as the product's script does. */
export async function sendByScript(sender: Sender, path: string, id: string, fields: Fields) {
  const named = Object.entries(fields).map(([name, value]) => [`_1_${name}`, value] as const)
  const body = bodyOf([...named, ['0', '[{"status":"idle"},"$K1"]']])
  return post(sender, path, body, { 'Next-Action': id, Accept: 'text/x-component' })
}

/** Sends it as a browser without script does: the form itself names its action. */
export async function sendPlainly(sender: Sender, path: string, id: string, fields: Fields) {
  const naming = [
    ['$ACTION_REF_1', ''],
    ['$ACTION_1:0', JSON.stringify({ id, bound: '$@1' })],
    ['$ACTION_1:1', '[{"status":"idle"}]'],
    ['$ACTION_KEY', 'k1'],
  ] as const
  return post(sender, path, bodyOf([...naming, ...Object.entries(fields)]))
}

async function post(
  sender: Sender,
  path: string,
  body: FormData | string,
  more: HeadersInit = {},
): Promise<Answer> {
  const headers = { ...headersOf(sender), ...more } as Record<string, string>
  const origin = sender.origin === undefined ? sender.url : sender.origin
  if (origin !== null) headers.Origin = origin
  const sent = { method: 'POST', redirect: 'manual', headers, body } as const
  const response = await fetch(sender.url + path, sent)
  const raw = {
    status: response.status,
    headers: response.headers,
    body: Buffer.from(await response.arrayBuffer()),
  }
  await sender.hear?.(path, raw, typeof body === 'string' ? body : wordsIn(body))
  return { status: raw.status, headers: raw.headers, text: raw.body.toString('utf8') }
}

/** Plain bytes are asked for: to press thousands of answers and unpack them again is a third of the work. */
function headersOf({ cookie }: Sender): Record<string, string> {
  const asked = { 'Accept-Encoding': 'identity' }
  return cookie === null ? asked : { ...asked, Cookie: `next-auth.session-token=${cookie}` }
}

function bodyOf(fields: readonly (readonly [string, string | Blob])[]): FormData {
  const body = new FormData()
  for (const [name, value] of fields) body.append(name, value)
  return body
}

function wordsIn(body: FormData): string {
  return [...body.values()].filter((value) => typeof value === 'string').join('\n')
}

function pathOf(address: string): string {
  const { pathname, search } = new URL(address, 'http://localhost')
  return pathname + search
}
