import { openAnnex, type AnnexWanted } from '@/lib/documents/annex-queries'
import { writeAssignmentTable } from '@/lib/documents/file/assignment-table'
import { documentFileName } from '@/lib/documents/file-name'
import { isIssued } from '@/lib/documents/issue'
import { requireViewer } from '@/lib/platform/gate/viewer'
import { yearOf } from '@/lib/calendar/day'
import { documentResponse, noDocument } from './document-response'

/** A version of the annex for whoever may have it. */
export async function annexResponse(wanted: AnnexWanted): Promise<Response> {
  const viewer = await requireViewer()
  const annex = await openAnnex(viewer, wanted)
  if (!annex) return noDocument()
  const { audience, plan } = annex
  const { communeName, communeKind } = viewer
  const bytes = await writeAssignmentTable({ ...annex, communeName, communeKind }, audience)
  const named = {
    kind: 'assignments',
    communeName,
    year: plan.issuedOn === null ? plan.plannedMonth.year : yearOf(plan.issuedOn),
    draft: !isIssued(plan),
  } as const
  return documentResponse(bytes, documentFileName({ ...named, ...audience }))
}
