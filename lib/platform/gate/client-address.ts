import { isIP } from 'node:net'
import { env } from '@/lib/platform/env'

/**
 * The address a request came from. Behind N trusted proxies it is the Nth entry from the right of
 * X-Forwarded-For. With none it is the only entry: the front door (scripts/bootstrap/front-door.mjs)
 * has put the socket's own address in the place of whatever the sender wrote there. IPv6 counts by /64: a
 * household has that many addresses.
 */
export function clientAddress(headers: Headers): string {
  const chain = (headers.get('x-forwarded-for') ?? '').split(',').map((part) => part.trim())
  const address = chain.at(-Math.max(1, env().TRUSTED_PROXIES)) ?? chain.at(0) ?? ''
  // Anything else was typed by the sender: too long for the index, it would keep a failure from counting.
  if (isIP(address) === 0 || address.includes('%')) return 'unknown'
  if (!address.includes(':') || address.startsWith('::ffff:')) return address
  return expandIpv6(address).slice(0, 4).join(':')
}

function expandIpv6(address: string): string[] {
  const [head = '', tail] = address.split('::')
  const left = head.split(':').filter(Boolean)
  const right = (tail ?? '').split(':').filter(Boolean)
  const gap = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length)
  return [...left, ...Array<string>(gap).fill('0'), ...right].map((part) => part.toLowerCase())
}
