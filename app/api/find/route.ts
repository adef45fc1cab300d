import { z } from 'zod'
import { currentViewer } from '@/lib/platform/gate/viewer'
import { isSameOrigin } from '@/lib/platform/gate/same-origin'
import { resultsFor } from './results'

const asked = z.object({ typed: z.string().max(100) }).catch({ typed: '' })

/**
 * What the person may open that is called so. Typed words come in the body: in an address they would
 * stay in logs and in the browser's history.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 })
  const viewer = await currentViewer()
  // Whoever is not signed in finds no such place.
  if (!viewer) return new Response(null, { status: 404 })
  const { typed } = asked.parse(await request.json().catch(() => null))
  return Response.json(await resultsFor(viewer, typed), {
    headers: { 'cache-control': 'no-store' },
  })
}
