import { isSameOrigin } from '@/lib/platform/gate/same-origin'
import { makeQueueKey } from '@/lib/platform/queue/keys'
import { viewerOfQueue } from '../posted-item'

/** A key for the browser of somebody whose forms may wait there: the half that closes. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 })
  const viewer = await viewerOfQueue()
  if (!viewer) return new Response(null, { status: 404 })
  const key = await makeQueueKey(viewer)
  if (!key) return new Response(null, { status: 429 })
  return Response.json(
    { keyId: key.id, publicKey: Buffer.from(key.publicKey).toString('base64') },
    { headers: { 'cache-control': 'no-store' } },
  )
}
