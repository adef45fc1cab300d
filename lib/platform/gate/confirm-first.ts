import { env } from '@/lib/platform/env'

/** Leads whoever asks for many children at once to the password, and from there back to a page. */
export function confirmFirst(page: string): Response {
  const target = new URL('/confirm', env().APP_URL)
  target.searchParams.set('to', page)
  return Response.redirect(target, 303)
}
