import type { Fields } from './forms'

/** How somebody sends a request: from which address, with which session, from whose page. */
export type Sender = { url: string; cookie: string | null; origin?: string | null }
export type Answer = { status: number; text: string; headers: Headers }
type Raw = { status: number; body: Buffer; headers: Headers }

/** Opens an address; `rsc` as the product's own script does when somebody follows a link. */
export async function open(sender: Sender, path: string, rsc = false): Promise<Answer> {
  const { status, headers, body } = await openRaw(sender, path, rsc)
  return { status, headers, text: body.toString('utf8') }
}

/** The same with the bytes as they came. */
export async function openRaw(sender: Sender, path: string, rsc = false): Promise<Raw> {
  const asked = { ...headersOf(sender), ...(rsc && { RSC: '1' }) }
  const response = await fetch(sender.url + path, { redirect: 'manual', headers: asked })
  const { status, headers } = response
  const body = Buffer.from(await response.arrayBuffer())
  const to = headers.get('location') ?? ''
  // Next wants the mark of such a request in its address too, and says which.
  return rsc && /[?&]_rsc\b/.test(to)
    ? openRaw(sender, pathOf(to), true)
    : { status, headers, body }
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

async function post(sender: Sender, path: string, body: FormData, more: HeadersInit = {}) {
  const headers = { ...headersOf(sender), ...more } as Record<string, string>
  const origin = sender.origin === undefined ? sender.url : sender.origin
  if (origin !== null) headers.Origin = origin
  return answerOf(
    await fetch(sender.url + path, { method: 'POST', redirect: 'manual', headers, body }),
  )
}

function headersOf({ cookie }: Sender): Record<string, string> {
  return cookie === null ? {} : { Cookie: `next-auth.session-token=${cookie}` }
}

function bodyOf(fields: readonly (readonly [string, string | Blob])[]): FormData {
  const body = new FormData()
  for (const [name, value] of fields) body.append(name, value)
  return body
}

async function answerOf(response: Response): Promise<Answer> {
  const { status, headers } = response
  return { status, headers, text: Buffer.from(await response.arrayBuffer()).toString('utf8') }
}

function pathOf(address: string): string {
  const { pathname, search } = new URL(address, 'http://localhost')
  return pathname + search
}
