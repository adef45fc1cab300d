import type { FormState } from '@/components/ui/form-state'
import { formOf, QUEUED_ACTS } from '@/app/forms/queued-acts'
import { isSameOrigin } from '@/lib/platform/gate/same-origin'
import { readWords } from '@/lib/platform/locale'
import { readPostedItem, viewerOfQueue } from './posted-item'

/**
 * One item that waited in a browser: opened, and done as if its form had been posted now. Its key
 * makes sure that it is done once, however often it is sent.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 })
  const viewer = await viewerOfQueue()
  // Whoever is not signed in finds no such place; what was sent waits on.
  if (!viewer) return new Response(null, { status: 404 })
  const item = await readPostedItem(viewer, request)
  if (item === 'of another person') return new Response(null, { status: 409 })
  const { words } = await readWords()
  if (item === 'unreadable') return answer({ status: 'refused', message: words.queue.unreadable })
  if (item === 'not taken') return answer({ status: 'refused', message: words.queue.notTaken })
  const { kind, formKey } = item.head
  return answer(await QUEUED_ACTS[kind].perform(viewer, formOf(item.parcel), formKey))
}

function answer(state: FormState): Response {
  return Response.json(state, { headers: { 'cache-control': 'no-store' } })
}
