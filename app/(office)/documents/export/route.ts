import { exportResponse } from '@/app/(office)/entries/export-response'
import { assignedSheets } from '@/components/documents/assigned-sheets'
import { exportAssigned } from '@/lib/documents/commands/export-assigned'
import { currentViewer } from '@/lib/platform/gate/viewer'
import { isSameOrigin } from '@/lib/platform/gate/same-origin'

/** The table of assignments as a workbook: by unit and by village. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 })
  const kind = (await currentViewer())?.communeKind ?? 'xa'
  return exportResponse({
    page: '/documents',
    take: (viewer) => exportAssigned(viewer, {}),
    sheetsOf: (taken, taker) => assignedSheets(taken, taker, kind),
    fileName: ({ words }) => words.paperwork.assignedFile,
  })
}
