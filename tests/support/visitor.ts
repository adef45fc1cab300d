import { Agent, request as open, type IncomingMessage } from 'node:http'

export type Answer = { status: number; headers: IncomingMessage['headers']; body: string }
/** An answer that did not come whole: the line broke, or nobody listened. */
export class NoAnswer extends Error {
  constructor(
    readonly isRefused: boolean,
    options: ErrorOptions,
  ) {
    super(isRefused ? 'nobody listens' : 'the line broke', options)
  }
}
type Field = [name: string, value: string | { fileName: string; bytes: Uint8Array }]

/**
 * A browser without script, as far as one request at a time goes: cookies, forms, no pictures. It can
 * come to a process by its own port and still ask for the one address of the product.
 */
export class Visitor {
  readonly cookies = new Map<string, string>()
  readonly #agent: Agent

  constructor(
    /** the address people type */
    readonly url: string,
    /** the port of the process that is asked; may change from one request to the next */
    public port = Number(new URL(url).port),
    { keepAlive = false } = {},
  ) {
    this.#agent = new Agent({ keepAlive })
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.#ask('GET', path, headers)
  }

  /** Posts a form as a browser does: with the page's own origin. */
  post(path: string, fields: Field[], headers: Record<string, string> = {}): Promise<Answer> {
    const boundary = `----form${fields.length}x${path.length}`
    const body = Buffer.concat([
      ...fields.map((field) => partOf(field, boundary)),
      Buffer.from(`--${boundary}--\r\n`),
    ])
    const type = `multipart/form-data; boundary=${boundary}`
    return this.#ask('POST', path, { 'content-type': type, ...headers }, body)
  }

  /** Through the door; says whether it opened. */
  async signIn(username: string, password: string): Promise<boolean> {
    const page = await this.get('/sign-in')
    const csrfToken = /name="csrfToken" value="([^"]+)"/.exec(page.body)?.[1] ?? ''
    const form = new URLSearchParams({ csrfToken, username, password, callbackUrl: '/home' })
    const type = 'application/x-www-form-urlencoded'
    const headers = { 'content-type': type }
    const path = '/api/auth/callback/credentials'
    await this.#ask('POST', path, headers, Buffer.from(form.toString()))
    return [...this.cookies.keys()].some((name) => name.includes('session-token'))
  }

  close(): void {
    this.#agent.destroy()
  }

  #ask(
    method: string,
    path: string,
    headers: Record<string, string>,
    body?: Buffer,
  ): Promise<Answer> {
    const { host, origin } = new URL(this.url)
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const sent: Record<string, string | number> = { host, accept: 'text/html', ...headers }
    if (cookie) sent.cookie = cookie
    if (method === 'POST') Object.assign(sent, { origin: headers.origin ?? origin })
    if (body) sent['content-length'] = body.length
    return new Promise((resolve, reject) => {
      const options = { host: '127.0.0.1', port: this.port, method, path, headers: sent }
      const asked = open({ ...options, agent: this.#agent }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', (cause) => reject(new NoAnswer(false, { cause })))
        response.on('end', () => {
          this.#keep(response.headers['set-cookie'] ?? [])
          const { statusCode: status = 0, headers: answered } = response
          resolve({ status, headers: answered, body: Buffer.concat(chunks).toString('utf8') })
        })
      })
      asked.on('error', (cause: NodeJS.ErrnoException) =>
        reject(new NoAnswer(cause.code === 'ECONNREFUSED', { cause })),
      )
      asked.end(body)
    })
  }

  #keep(lines: string[]): void {
    for (const line of lines) {
      const [pair = '', ...attributes] = line.split(';')
      const name = pair.slice(0, pair.indexOf('='))
      // Only what is said of the cookie: a random value holds the four digits now and then.
      const isTakenBack = attributes.some((one) => /max-age=0$|expires=.* 1970 /i.test(one.trim()))
      if (isTakenBack) this.cookies.delete(name)
      else this.cookies.set(name, pair.slice(pair.indexOf('=') + 1))
    }
  }
}

/** The fields of the form that has a field of this name, as the browser would send them. */
export function formWith(body: string, name: string): Map<string, string> {
  const forms = body.match(/<form\b[\s\S]*?<\/form>/g) ?? []
  const form = forms.find((one) => one.includes(`name="${name}"`))
  if (!form) throw new Error(`No form with ${name} on the page`)
  const fields = new Map<string, string>()
  for (const [tag] of form.matchAll(/<input\b[^>]*>/g)) {
    const attribute = (of: string) => decoded(new RegExp(`\\b${of}="([^"]*)"`).exec(tag)?.[1])
    const type = attribute('type')
    const field = attribute('name')
    const isOff = (type === 'checkbox' || type === 'radio') && !/\schecked\b/.test(tag)
    if (!field || isOff || type === 'file' || type === 'submit') continue
    fields.set(field, attribute('value') ?? '')
  }
  for (const [, head = '', options = ''] of form.matchAll(
    /<select\b([^>]*)>([\s\S]*?)<\/select>/g,
  )) {
    const field = decoded(/\bname="([^"]*)"/.exec(head)?.[1])
    const chosen =
      /<option\b[^>]*selected[^>]*value="([^"]*)"|<option\b[^>]*value="([^"]*)"[^>]*selected/
    const first = /<option\b[^>]*value="([^"]*)"/
    const found = chosen.exec(options) ?? first.exec(options)
    if (field) fields.set(field, decoded(found?.[1] ?? found?.[2]) ?? '')
  }
  for (const [, head = '', text = ''] of form.matchAll(
    /<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g,
  )) {
    const field = decoded(/\bname="([^"]*)"/.exec(head)?.[1])
    if (field) fields.set(field, decoded(text) ?? '')
  }
  return fields
}

function partOf([name, value]: Field, boundary: string): Buffer {
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="${name}"`
  if (typeof value === 'string') return Buffer.from(`${head}\r\n\r\n${value}\r\n`)
  const file = `; filename="${value.fileName}"\r\nContent-Type: application/octet-stream\r\n\r\n`
  return Buffer.concat([Buffer.from(head + file), value.bytes, Buffer.from('\r\n')])
}

function decoded(text: string | undefined): string | undefined {
  return text
    ?.replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
