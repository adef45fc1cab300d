/** A request as far as its address goes. */
export type Asked = {
  method: string
  /** the address in the request's first line */
  path: string
  host: string | undefined
  /** `Sec-Fetch-Mode` */
  mode: string | undefined
}

/**
 * Where a person who typed another name of this machine belongs, or null: cookies of `localhost` and
 * `127.0.0.1` are not the same, and half a sign-in helps nobody. Only a person's own step to a page is
 * led on; programs get their answer where they asked.
 */
export function canonicalAddress(
  { method, path, host, mode }: Asked,
  appUrl: string,
): string | null {
  const app = new URL(appUrl)
  const isLoopback = /^(127\.0\.0\.1|\[::1\]|localhost)(:\d+)?$/.test(host ?? '')
  if (!isLoopback || app.hostname !== 'localhost' || host === app.host) return null
  if (method !== 'GET' || mode !== 'navigate' || !path.startsWith('/')) return null
  return `${app.origin}${path}`
}
