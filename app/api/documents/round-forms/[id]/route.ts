import { z } from 'zod'
import { may } from '@/lib/access/viewer'
import { roundFileName } from '@/lib/documents/file-name'
import { writeRoundForm } from '@/lib/documents/file/round-form'
import { requireViewer } from '@/lib/platform/gate/viewer'
import { openAskedPlace } from '@/lib/rounds/place-queries'
import { noDocument, workbookResponse } from '../../document-response'

/** The list one place fills in, as a workbook under its own name. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const viewer = await requireViewer()
  const id = z.uuid().safeParse((await params).id)
  const asked =
    id.success && may(viewer, 'round.read') ? await openAskedPlace(viewer, id.data) : null
  if (!asked) return noDocument()
  const { communeName, communeKind } = viewer
  const bytes = writeRoundForm({ communeName, communeKind, place: asked, round: asked })
  return workbookResponse(bytes, roundFileName({ kind: 'form', name: asked.name }))
}
