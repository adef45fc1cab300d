import { Agent } from 'node:http'
import { Agent as SecureAgent } from 'node:https'
import { custom, generators, Issuer, type Client, type HttpOptions } from 'openid-client'
import { returnAddress, withoutSlash, type SignInProvider } from './provider'
import { isWithinReach } from './provider-address'

/** One question to the provider takes no longer, its whole answer included. */
const LONGEST_MS = 5000
/** What the provider says of itself is asked again after so long: one that is down is noticed at the door. */
const FRESH_MS = 60_000
/** Clocks of two machines are never quite the same. */
const TOLERATED_SECONDS = 30
/** Signatures only the provider can make, the one every provider knows first. */
const ALGORITHMS = ['RS256', 'ES256', 'PS256', 'EdDSA', 'RS384', 'ES384', 'PS384', 'RS512', 'PS512']

/** What ties an answer to the browser that was sent to the provider. */
export type Challenge = { state: string; nonce: string; verifier: string }

/** The provider says something of itself that cannot be true. */
export class ProviderMisfit extends Error {
  override readonly name = 'ProviderMisfit'
}

Issuer[custom.http_options] = withinTime

let known: Promise<Client> | undefined

/** The provider as it describes itself, read once a minute at most; throws while it cannot be reached. */
export function providerClient(provider: SignInProvider): Promise<Client> {
  if (known) return known
  const asked = discover(provider)
  known = asked
  const forget = () => {
    if (known === asked) known = undefined
  }
  asked.then(() => setTimeout(forget, FRESH_MS).unref(), forget)
  return asked
}

export function newChallenge(): Challenge {
  const { state, nonce, codeVerifier } = generators
  return { state: state(), nonce: nonce(), verifier: codeVerifier() }
}

/**
 * Where the browser goes. The provider asks for its own password each time, and says when it did: on a
 * desk that is shared, the one who sat there before must not come in with a click of somebody else.
 */
export function addressAt(client: Client, { state, nonce, verifier }: Challenge): string {
  return client.authorizationUrl({
    ...{ scope: 'openid', response_type: 'code', prompt: 'login', max_age: 0 },
    ...{ state, nonce },
    code_challenge: generators.codeChallenge(verifier),
    code_challenge_method: 'S256',
  })
}

/**
 * Trades the code for a token, checks it (state, issuer, audience, end, nonce, signature) and reads who it
 * is. Whoever takes `prompt` out of the address on the way is found out by the hour of the password.
 */
export async function subjectOf(
  client: Client,
  answer: URLSearchParams,
  { state, nonce, verifier }: Challenge,
  setOutAt: Date,
): Promise<string> {
  const told = ['code', 'state', 'iss', 'error'].flatMap((name) => {
    const value = answer.get(name)
    return value === null ? [] : [[name, value] as const]
  })
  const tokens = await client.callback(returnAddress(), Object.fromEntries(told), {
    ...{ state, nonce, code_verifier: verifier, response_type: 'code' },
  })
  const { sub, auth_time: askedAt } = tokens.claims()
  const earliest = setOutAt.getTime() / 1000 - TOLERATED_SECONDS
  if (typeof askedAt !== 'number' || askedAt < earliest) throw new ProviderMisfit('auth_time')
  if (typeof sub !== 'string' || sub === '' || sub.length > 255) throw new ProviderMisfit('subject')
  return sub
}

async function discover({ issuer, clientId, clientSecret }: SignInProvider): Promise<Client> {
  const found = await Issuer.discover(issuer)
  const { authorization_endpoint, token_endpoint, jwks_uri } = found.metadata
  if (withoutSlash(String(found.metadata.issuer)) !== issuer) throw new ProviderMisfit('issuer')
  if (
    ![authorization_endpoint, token_endpoint, jwks_uri].every((one) => isWithinReach(one, issuer))
  )
    throw new ProviderMisfit('endpoints')
  found[custom.http_options] = withinTime
  const client = new found.Client({
    client_id: clientId,
    client_secret: clientSecret,
    redirect_uris: [returnAddress()],
    response_types: ['code'],
    id_token_signed_response_alg: algorithmOf(found.metadata.id_token_signing_alg_values_supported),
  })
  client[custom.http_options] = withinTime
  client[custom.clock_tolerance] = TOLERATED_SECONDS
  return client
}

function algorithmOf(supported: unknown): string {
  const offered: unknown[] = Array.isArray(supported) ? supported : []
  return ALGORITHMS.find((one) => offered.includes(one)) ?? 'RS256'
}

/** A provider that begins an answer and never ends it is cut off too: its line is broken. */
function withinTime(url: URL): HttpOptions {
  const agent = url.protocol === 'https:' ? new SecureAgent() : new Agent()
  setTimeout(() => agent.destroy(), LONGEST_MS).unref()
  return { agent, timeout: LONGEST_MS }
}
