import { exportResponse } from '@/app/(office)/entries/export-response'
import { honourSheets } from '@/components/mobilisation/honour-sheets'
import { exportHonour } from '@/lib/mobilisation/commands/export-honour'
import { isSameOrigin } from '@/lib/platform/gate/same-origin'

/** The honour list as a workbook. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 })
  return exportResponse({
    page: '/mobilisation/honour',
    take: (viewer) => exportHonour(viewer, {}),
    sheetsOf: honourSheets,
    fileName: ({ words }) => words.mobilisation.honourFileName,
  })
}
