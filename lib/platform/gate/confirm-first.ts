import { env } from '@/lib/platform/env'

/**
 * Leads whoever asks for a file of many children to the password, and from there back to a page, which
 * tells that the file is to be asked for once more: what was sent for cannot be sent for in their place.
 */
export function confirmFirst(page: string): Response {
  const target = new URL('/confirm', env().APP_URL)
  target.searchParams.set('to', page)
  target.searchParams.set('file', '1')
  return Response.redirect(target, 303)
}
