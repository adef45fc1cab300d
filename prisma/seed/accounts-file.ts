import { randomInt } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CAST, COMMUNES, type CastMember } from './cast'

/** Letters and digits that cannot be mistaken for one another when read from paper. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'

/** A password per account: DEMO_PASSWORD for all, or one at random for each. */
export function choosePasswords(fixed: string | undefined): Map<string, string> {
  return new Map(CAST.map((member) => [member.username, fixed || randomPassword()]))
}

/** Writes the accounts for the one who installed the demo, readable by nobody else. */
export function writeAccounts(dataDir: string, passwords: ReadonlyMap<string, string>): void {
  const accounts = CAST.map((member) => ({
    username: member.username,
    password: passwords.get(member.username),
    role: member.role,
    commune: COMMUNES[member.commune].name,
    scope: scopeOf(member),
  }))
  writeFileSync(join(dataDir, 'demo-accounts.json'), `${JSON.stringify(accounts, null, 2)}\n`, {
    mode: 0o600,
  })
}

function scopeOf({ commune, sponsor, place }: CastMember): string {
  if (!place) return sponsor ?? COMMUNES[commune].name
  if ('village' in place) return place.village
  return [place.schoolClass, place.school].filter(Boolean).join(', ')
}

function randomPassword(): string {
  const pick = () => ALPHABET.charAt(randomInt(ALPHABET.length))
  const group = () => Array.from({ length: 4 }, pick).join('')
  return `${group()}-${group()}-${group()}`
}
