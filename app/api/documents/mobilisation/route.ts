import { may } from '@/lib/access/viewer'
import { unitFilterFrom } from '@/lib/mobilisation/filter'
import { requireViewer } from '@/lib/platform/gate/viewer'
import { listLetterUnits } from '@/lib/reports/letters-queries'
import { noDocument } from '../document-response'
import { lettersResponse } from './letters-response'

/** Letters to every unit of the list as it is filtered, in one file. */
export async function GET(request: Request): Promise<Response> {
  const viewer = await requireViewer()
  if (!may(viewer, 'mobilisation.read')) return noDocument()
  const asked = Object.fromEntries(new URL(request.url).searchParams)
  const units = await listLetterUnits(viewer, unitFilterFrom(asked))
  return units.length === 0 ? noDocument() : lettersResponse(request, viewer, units, null)
}
