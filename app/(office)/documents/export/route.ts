import { exportResponse } from '@/app/(office)/entries/export-response'
import { dayOf } from '@/lib/calendar/day'
import { exportAssigned } from '@/lib/documents/commands/export-assigned'
import { writeAssignedWorkbook } from '@/lib/documents/file/assigned-workbook'
import { currentViewer } from '@/lib/platform/gate/viewer'
import { isSameOrigin } from '@/lib/platform/gate/same-origin'
import { formatInstant, formatNumber } from '@/lib/words/format'

/** The table of assignments as a workbook: by unit and by village. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 })
  const communeKind = (await currentViewer())?.communeKind ?? 'xa'
  return exportResponse({
    page: '/documents',
    take: (viewer) => exportAssigned(viewer, {}),
    bookOf: ({ lines, last, at }, { communeName, fullName, locale, words }) =>
      writeAssignedWorkbook({
        ...{ communeName, communeKind, rows: lines, on: dayOf(at) },
        mark: words.exports.mark(
          ...([fullName, formatInstant(at, locale), formatNumber(last.line, locale)] as const),
          last.seal,
        ),
      }),
    fileName: ({ words }) => words.paperwork.assignedFile,
  })
}
