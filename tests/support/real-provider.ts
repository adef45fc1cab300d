import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { Provider, type Context } from 'oidc-provider'
import { providerMemory } from './provider-memory'

export const CLIENT = { id: 'la-lanh', secret: 'only-for-tests-only-for-tests-only-for-tests' }

type Claims = Record<string, unknown>

/** A provider from npm on this machine: it believes any name, and can be made to answer wrongly. */
export interface RealProvider {
  issuer: string
  /** From now on it knows the product, at this address of return; before, it is out of order. */
  serve(returnAddress: string): void
  /** It is out of order again, or no longer. */
  isShut: boolean
  /** It begins every answer and ends none. */
  isStalling: boolean
  /** What it says of itself, changed. */
  bendDiscovery: ((said: Claims) => Claims) | undefined
  /** The identity token it gives out, changed; signed anew with its own key, or with another. */
  bendToken: ((claims: Claims) => Claims) | undefined
  signWith: { alg: string; key: KeyObject | undefined } | undefined
  stop(): Promise<void>
}

export async function openProvider(): Promise<RealProvider> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  let answer: ((request: IncomingMessage, response: ServerResponse) => void) | undefined
  const server = createServer((request, response) => {
    if (real.isStalling) return response.writeHead(200, { 'content-type': 'text/plain' }).write('{')
    if (answer && !real.isShut) return answer(request, response)
    response.writeHead(503).end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const real: RealProvider = {
    issuer,
    isShut: false,
    isStalling: false,
    ...{ bendDiscovery: undefined, bendToken: undefined, signWith: undefined },
    serve(returnAddress) {
      const provider: Provider = new Provider(
        issuer,
        configurationOf(() => provider, privateKey, returnAddress),
      )
      provider.use(async (context, next) => {
        await next()
        bend(context, real, privateKey)
      })
      const product = provider.callback()
      answer = (request, response) => {
        if (request.url?.startsWith('/interaction/')) void ask(provider, request, response)
        else product(request, response)
      }
    },
    async stop() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
  return real
}

/** Walks to the provider and back as a browser does, and says what came back in the address. */
export async function walkThrough(address: string, form: Record<string, string>) {
  const jar = new Map<string, string>()
  const step = async (to: string, body?: URLSearchParams) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const sent = { redirect: 'manual', headers: { cookie } } as const
    const came = await fetch(to, body ? { ...sent, method: 'POST', body } : sent)
    for (const one of came.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(one) ?? []
      jar.set(name, value)
    }
    const next = came.headers.get('location')
    return next === null ? null : new URL(next, to)
  }
  const door = await step(address)
  let at = door && (await step(door.href, new URLSearchParams(form)))
  while (at && at.pathname !== '/api/provider/callback') at = await step(at.href)
  if (!at) throw new Error('The provider led nowhere')
  return at.searchParams
}

function configurationOf(provider: () => Provider, key: KeyObject, returnAddress: string) {
  const seconds = 600
  return {
    adapter: providerMemory(),
    clients: [
      {
        ...{ client_id: CLIENT.id, client_secret: CLIENT.secret, redirect_uris: [returnAddress] },
        ...{ response_types: ['code'], grant_types: ['authorization_code'] },
      },
    ],
    jwks: { keys: [{ ...key.export({ format: 'jwk' }), kid: 'own', use: 'sig', alg: 'RS256' }] },
    cookies: { keys: ['only for tests'] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    ttl: {
      ...{ AccessToken: seconds, AuthorizationCode: seconds, Grant: seconds, IdToken: seconds },
      ...{ Interaction: seconds, Session: seconds },
    },
    interactions: { url: (_: Context, { uid }: { uid: string }) => `/interaction/${uid}` },
    findAccount: (_: Context, sub: string) => ({ accountId: sub, claims: () => ({ sub }) }),
    // Nobody is asked whether the product may know them: it asks for nothing but the name of the account.
    loadExistingGrant: async ({ oidc: { client, session } }: Context) => {
      const { Grant } = provider()
      const known = session.grantIdFor(client.clientId)
      const kept = known === undefined ? undefined : await Grant.find(known)
      if (kept) return kept
      const grant = new Grant({ accountId: session.accountId, clientId: client.clientId })
      grant.addOIDCScope('openid')
      await grant.save()
      return grant
    },
  }
}

/** Its own page: who are you? */
async function ask(provider: Provider, request: IncomingMessage, response: ServerResponse) {
  if (request.method === 'GET') {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(`<!doctype html>
      <html lang="en"><title>Provider</title><form method="post"><label>Login <input name="login"></label>
      <button>Continue</button> <button name="cancel" value="1">Cancel</button></form></html>`)
    return
  }
  const form = new URLSearchParams(await text(request))
  const accountId = form.get('login') ?? ''
  const result = form.has('cancel') ? { error: 'access_denied' } : { login: { accountId } }
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false })
}

function bend(context: Context, real: RealProvider, own: KeyObject): void {
  const { bendDiscovery, bendToken, signWith } = real
  const body = context.body as Claims | undefined
  if (body && bendDiscovery && context.path === '/.well-known/openid-configuration') {
    context.body = bendDiscovery(body)
  }
  if (typeof body?.id_token !== 'string' || (!bendToken && !signWith)) return
  const claims = JSON.parse(decoded(body.id_token.split('.')[1])) as Claims
  const { alg, key } = signWith ?? { alg: 'RS256', key: own }
  context.body = { ...body, id_token: signed(bendToken?.(claims) ?? claims, alg, key) }
}

function signed(claims: Claims, alg: string, key: KeyObject | undefined): string {
  const said = [{ alg, kid: 'own' }, claims].map((part) => encoded(JSON.stringify(part))).join('.')
  return `${said}.${key ? encoded(sign('sha256', Buffer.from(said), key)) : ''}`
}

function encoded(part: string | Buffer): string {
  return Buffer.from(part).toString('base64url')
}

function decoded(part = ''): string {
  return Buffer.from(part, 'base64url').toString('utf8')
}
