const LOOPBACK = /^(localhost|127(?:\.\d{1,3}){3}|\[::1\])$/

/** Whether an address can name the issuer: over TLS or on this very machine, and nothing but a place. */
export function isIssuer(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, search, hash, username, password } = new URL(address)
  if (search !== '' || hash !== '' || username !== '' || password !== '') return false
  return protocol === 'https:' || isOnThisMachine(address)
}

/** Whether an address the issuer names may be asked: over TLS, or as near as the issuer itself. */
export function isWithinReach(address: unknown, issuer: string): address is string {
  if (typeof address !== 'string' || !URL.canParse(address)) return false
  if (new URL(address).protocol === 'https:') return true
  return isOnThisMachine(issuer) && isOnThisMachine(address)
}

function isOnThisMachine(address: string): boolean {
  const { protocol, hostname } = new URL(address)
  return protocol === 'http:' && LOOPBACK.test(hostname)
}
