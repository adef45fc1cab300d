import { generateURI, ScureBase32Plugin, verifySync } from 'otplib'
import { blindIndex, seal, unseal } from '@/lib/platform/secrets'

const SECRET_BYTES = 20
/** A telephone's clock may be off by one code either way. */
const TOLERANCE_SECONDS = 30
const base32 = new ScureBase32Plugin()

/**
 * The secret a session is offered for its app, in base32: the same at every look until it is confirmed,
 * so that looking writes nothing, and another after each one that was used (`round`).
 */
export function offeredSecret(sessionId: string, round: number): string {
  const bytes = blindIndex(`${sessionId} ${round}`, 'totp.offered')
  return base32.encode(bytes.subarray(0, SECRET_BYTES))
}

/** The address an app reads from the picture. */
export function appAddress(secret: string, issuer: string, username: string): string {
  return generateURI({ issuer, label: username, secret })
}

/** The half minute a typed code belongs to, if it fits and comes after the last one taken; else null. */
export function stepOf(secret: string, typed: string, at: Date, lastStep?: number): number | null {
  const token = typed.replaceAll(/\s/g, '')
  if (!/^\d{6}$/.test(token)) return null
  const result = verifySync({
    secret,
    token,
    epoch: Math.floor(at.getTime() / 1000),
    epochTolerance: TOLERANCE_SECONDS,
  })
  if (!result.valid || !('timeStep' in result)) return null
  return lastStep === undefined || result.timeStep > lastStep ? result.timeStep : null
}

/** A secret as its column keeps it. */
export function sealSecret(accountId: string, secret: string): Uint8Array<ArrayBuffer> {
  return seal(Buffer.from(secret), placeOf(accountId))
}

/** The secret behind a column of that account. */
export function unsealSecret(accountId: string, sealed: Uint8Array): string {
  return unseal(sealed, placeOf(accountId)).toString()
}

function placeOf(accountId: string): string {
  return `${accountId}/totp.secret`
}
