import { hash, verify } from '@node-rs/argon2'

/** 19 MiB, two passes: the least the OWASP sheet allows, so that an old office server keeps up. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

let decoy: Promise<string> | undefined

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), COST)
}

/**
 * Whether the password fits. An unknown account is checked against a decoy, so that it takes as
 * long to refuse a name that does not exist as one that does.
 */
export async function passwordFits(kept: string | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword('no account has this password')
  const fits = await verify(kept ?? (await decoy), password.normalize('NFC'))
  return kept !== undefined && fits
}
