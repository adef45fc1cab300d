import { isSameOrigin } from '@/lib/platform/gate/same-origin'
import { pack } from '@/lib/queue/parcel'
import { readPostedItem, viewerOfQueue } from '../posted-item'

/**
 * What somebody typed, given back to that same person to go on with or to correct: the browser cannot
 * read it. Nothing is recorded; an empty answer says that nobody can open it.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 })
  const viewer = await viewerOfQueue()
  if (!viewer) return new Response(null, { status: 404 })
  const item = await readPostedItem(viewer, request)
  if (item === 'of another person') return new Response(null, { status: 409 })
  if (typeof item === 'string') return new Response(null, { status: 204 })
  return new Response(pack(item.parcel), {
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': 'attachment',
      'cache-control': 'no-store',
    },
  })
}
