import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type AuthenticatorTransportFuture,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server'
import { asIdentity } from '@/lib/platform/db/transaction'
import { env } from '@/lib/platform/env'
import { log } from '@/lib/platform/log'

/** A passkey as its row keeps it. */
export type KeptPasskey = {
  credentialId: string
  publicKey: Uint8Array<ArrayBuffer>
  counter: bigint
  transports: string
}

/** A passkey as its owner knows it. */
export type PasskeyLine = { id: string; name: string; createdAt: Date; lastUsedAt: Date | null }

/** Only this product, at the address people type. */
function relyingParty() {
  const { origin, hostname } = new URL(env().APP_URL)
  return { origin, rpID: hostname }
}

/** The passkeys of an account, oldest first. */
export function listPasskeys(accountId: string): Promise<PasskeyLine[]> {
  return asIdentity((tx) =>
    tx.passkey.findMany({
      where: { accountId },
      select: { id: true, name: true, createdAt: true, lastUsedAt: true },
      orderBy: { createdAt: 'asc' },
    }),
  )
}

/** What a browser needs to ask its person for a passkey of this product, whosever it is. */
export function askForPasskey() {
  return generateAuthenticationOptions({
    rpID: relyingParty().rpID,
    userVerification: 'required',
    allowCredentials: [],
  })
}

/** What a browser needs to make one: found again without a name, and unlocked by its person each time. */
export async function askForNewPasskey(of: {
  accountId: string
  productName: string
  displayName: string
}) {
  const { account, known } = await asIdentity(async (tx) => ({
    account: await tx.account.findUniqueOrThrow({ where: { id: of.accountId } }),
    known: await tx.passkey.findMany({ where: { accountId: of.accountId } }),
  }))
  return generateRegistrationOptions({
    rpName: of.productName,
    rpID: relyingParty().rpID,
    userID: new Uint8Array(Buffer.from(of.accountId)),
    userName: account.username,
    userDisplayName: of.displayName,
    attestationType: 'none',
    excludeCredentials: known.map(({ credentialId: id, transports }) => ({
      id,
      transports: transportsOf(transports),
    })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
}

/** The passkey a browser made for the challenge; null for anything else. */
export async function newPasskeyIn(answer: string, challenge: string): Promise<KeptPasskey | null> {
  const { origin, rpID } = relyingParty()
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: JSON.parse(answer) as RegistrationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: rpID,
      requireUserVerification: true,
    })
    if (!verified) return null
    const { id, publicKey, counter, transports = [] } = registrationInfo.credential
    return {
      credentialId: id,
      publicKey: new Uint8Array(publicKey),
      counter: BigInt(counter),
      transports: transports.join(' '),
    }
  } catch (error) {
    log().warn({ error }, 'a new passkey did not fit its challenge')
    return null
  }
}

/** Which passkey an answer claims to come from, before it is believed. */
export function credentialIdIn(answer: string): string | null {
  try {
    const { id } = JSON.parse(answer) as Partial<AuthenticationResponseJSON>
    return typeof id === 'string' ? id.slice(0, 1000) : null
  } catch {
    // Not even an answer of a browser: nobody's passkey.
    return null
  }
}

/** How often the device has signed when its answer fits; null when it does not, or nobody unlocked it. */
export async function counterIn(
  answer: string,
  challenge: string,
  kept: KeptPasskey,
): Promise<bigint | null> {
  const { origin, rpID } = relyingParty()
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: JSON.parse(answer) as AuthenticationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: rpID,
      credential: {
        id: kept.credentialId,
        publicKey: kept.publicKey,
        counter: Number(kept.counter),
        transports: transportsOf(kept.transports),
      },
      requireUserVerification: true,
    })
    return verified && authenticationInfo.userVerified
      ? BigInt(authenticationInfo.newCounter)
      : null
  } catch (error) {
    log().warn({ error }, 'a passkey did not fit its challenge')
    return null
  }
}

function transportsOf(kept: string): AuthenticatorTransportFuture[] {
  return kept.split(' ').filter(Boolean) as AuthenticatorTransportFuture[]
}
