import { isAskedBeforeExport } from '@/lib/access/confirmation'
import type { Viewer } from '@/lib/access/viewer'
import { listAnnexParts, openAnnex, type AnnexWanted } from '@/lib/documents/annex-queries'
import { writeAssignmentTable } from '@/lib/documents/file/assignment-table'
import { documentFileName } from '@/lib/documents/file-name'
import { isIssued } from '@/lib/documents/issue'
import { readParameter } from '@/lib/parameters/queries'
import { now, today } from '@/lib/platform/clock'
import { confirmFirst } from '@/lib/platform/gate/confirm-first'
import { requireViewer } from '@/lib/platform/gate/viewer'
import { yearOf } from '@/lib/calendar/day'
import { documentResponse, noDocument } from './document-response'

/** A version of the annex for whoever may have it. */
export async function annexResponse(wanted: AnnexWanted): Promise<Response> {
  const viewer = await requireViewer()
  const most = await readParameter(viewer, 'export_asked_above', today())
  const children = wanted.version === 'coded' ? 0 : await countNamed(viewer, wanted)
  if (isAskedBeforeExport(viewer, { children, most }, now())) return confirmFirst('/documents')
  const annex = await openAnnex(viewer, wanted)
  if (!annex) return noDocument()
  const { audience, plan } = annex
  const { communeName, communeKind } = viewer
  const bytes = await writeAssignmentTable({ ...annex, communeName, communeKind }, audience)
  const called = {
    kind: 'assignments',
    communeName,
    year: plan.issuedOn === null ? plan.plannedMonth.year : yearOf(plan.issuedOn),
    draft: !isIssued(plan),
  } as const
  return documentResponse(bytes, documentFileName({ ...called, ...audience }))
}

/** How many children a version names, known before any of them is opened. */
async function countNamed(viewer: Viewer, wanted: AnnexWanted): Promise<number> {
  const parts = await listAnnexParts(viewer)
  const asked = parts.filter(
    ({ sponsorId }) => wanted.version !== 'extract' || sponsorId === wanted.sponsorId,
  )
  return asked.reduce((sum, { children }) => sum + children, 0)
}
