import { may } from '@/lib/access/viewer'
import { mobilisationFileName } from '@/lib/documents/file-name'
import { writeHonourList } from '@/lib/documents/file/honour-list'
import { listHonoured } from '@/lib/mobilisation/honour-queries'
import { today } from '@/lib/platform/clock'
import { requireViewer } from '@/lib/platform/gate/viewer'
import { documentResponse, noDocument } from '../document-response'

/** The honour list: units that let themselves be named, and how many children each helps. */
export async function GET(): Promise<Response> {
  const viewer = await requireViewer()
  if (!may(viewer, 'mobilisation.read')) return noDocument()
  const { communeName, communeKind } = viewer
  const units = await listHonoured(viewer)
  const bytes = await writeHonourList({ communeName, communeKind, units, on: today() })
  return documentResponse(bytes, mobilisationFileName({ kind: 'honour', communeName }))
}
