import { z } from 'zod'
import { may } from '@/lib/access/viewer'
import { requireViewer } from '@/lib/platform/gate/viewer'
import { findLetterUnit } from '@/lib/reports/letters-queries'
import { noDocument } from '../../document-response'
import { lettersResponse } from '../letters-response'

/** A letter to one unit. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const viewer = await requireViewer()
  const id = z.uuid().safeParse((await params).id)
  const mayRead = may(viewer, 'mobilisation.read')
  const unit = id.success && mayRead ? await findLetterUnit(viewer, id.data) : null
  return unit ? lettersResponse(request, viewer, [unit], unit.name) : noDocument()
}
