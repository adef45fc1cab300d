import { noDocument } from '@/app/api/documents/document-response'
import { may } from '@/lib/access/viewer'
import { readProgress } from '@/lib/lists/writing-queries'
import { requireViewer } from '@/lib/platform/gate/viewer'

type Context = { params: Promise<{ id: string }> }

/**
 * How far the writing of a list is, and nothing else: whoever looks on asks three times a second, and the page
 * around it counts what waits in every part of a commune.
 */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const viewer = await requireViewer()
  const { id } = await params
  const progress = may(viewer, 'list.read') ? await readProgress(viewer, id) : null
  if (!progress) return noDocument()
  return Response.json(progress, { headers: { 'Cache-Control': 'private, no-store' } })
}
