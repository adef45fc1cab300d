import { fieldsOf } from '@/app/(office)/entries/export-response'
import { may } from '@/lib/access/viewer'
import { childFilterFrom, childListAddress } from '@/lib/children/filter'
import { sealedFor } from '@/lib/children/search-queries'
import { env } from '@/lib/platform/env'
import { isSameOrigin } from '@/lib/platform/gate/same-origin'
import { currentViewer } from '@/lib/platform/gate/viewer'

/**
 * Search and filters of the list, sent in a body. It leads to the list at an address that can be kept,
 * reloaded and gone back to, in which what was typed is closed.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 })
  const viewer = await currentViewer()
  if (!viewer) return Response.redirect(new URL('/sign-in?to=/children', env().APP_URL), 303)
  if (!may(viewer, 'child.list')) return new Response(null, { status: 404 })
  const filter = sealedFor(viewer, { ...childFilterFrom(await fieldsOf(request)), page: 1 })
  return Response.redirect(new URL(childListAddress(filter), env().APP_URL), 303)
}
