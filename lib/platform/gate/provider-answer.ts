import { errors, type Client } from 'openid-client'
import { log } from '@/lib/platform/log'
import { blindIndex } from '@/lib/platform/secrets'
import type { SignInProvider } from './provider'
import { ProviderMisfit, providerClient, subjectOf } from './provider-client'
import type { ProviderRequest } from './provider-request'

/** Whom the provider vouches for: the issuer's name and a keyed hash of its name for the person. */
export type Vouched = { issuer: string; subjectHash: Uint8Array<ArrayBuffer> }

/**
 * What came back: `unclear` is an answer nobody asked for or that is not the provider's, `cancelled` the
 * person's own turning back, `down` a provider that could not be asked.
 */
export type ProviderAnswer =
  | { kind: 'vouched'; vouched: Vouched }
  | { kind: 'unclear' }
  | { kind: 'cancelled' }
  | { kind: 'down' }

/** Reads the provider's answer to this browser's own request. */
export async function readProviderAnswer(
  provider: SignInProvider,
  answer: URLSearchParams,
  { challenge, setOutAt }: ProviderRequest,
): Promise<ProviderAnswer> {
  // Anybody can write an address: what was not asked for is not asked about.
  if (answer.get('state') !== challenge.state) return { kind: 'unclear' }
  const client = await reachProvider(provider)
  if (!client) return { kind: 'down' }
  try {
    const subject = await subjectOf(client, answer, challenge, setOutAt)
    return { kind: 'vouched', vouched: vouchedBy(provider, subject) }
  } catch (error) {
    const kind = kindOf(error)
    if (kind !== 'cancelled') noteFault(error)
    return { kind }
  }
}

/** The provider as it describes itself; null, and a line for the operator, while that cannot be had. */
export async function reachProvider(provider: SignInProvider): Promise<Client | null> {
  try {
    return await providerClient(provider)
  } catch (error) {
    noteFault(error)
    return null
  }
}

/** How a subject is known here. */
export function vouchedBy({ issuer }: Pick<SignInProvider, 'issuer'>, subject: string): Vouched {
  return { issuer, subjectHash: blindIndex(`${issuer}\u001f${subject}`, 'provider subject') }
}

/** Tells the operator what is wrong over there or in what was configured, without a word of anybody. */
function noteFault(error: unknown): void {
  const said = error instanceof errors.OPError ? error.error : undefined
  const code = said !== undefined && /^[a-z_]{1,40}$/.test(said) ? said : undefined
  const fault = error instanceof ProviderMisfit ? error.message : code
  log().warn({ error, fault }, 'the sign-in provider gave no answer that can be taken')
}

function kindOf(error: unknown): 'unclear' | 'cancelled' | 'down' {
  if (error instanceof errors.OPError) {
    if (error.response === undefined && error.error === 'access_denied') return 'cancelled'
    const isBusy = error.error === 'server_error' || error.error === 'temporarily_unavailable'
    return isBusy || (error.response?.statusCode ?? 0) >= 500 ? 'down' : 'unclear'
  }
  // A line that broke has a code of the system's; one that took too long has the library's own words.
  if (error instanceof errors.RPError) return /timed out/.test(error.message) ? 'down' : 'unclear'
  return error instanceof Error && 'code' in error ? 'down' : 'unclear'
}
