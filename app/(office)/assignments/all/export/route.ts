import { exportResponse, fieldsOf } from '@/app/(office)/entries/export-response'
import { proposalSheets } from '@/components/assignments/proposal-sheets'
import { exportProposals } from '@/lib/assignments/commands/export-proposals'
import { proposalListAddress, proposalFilterFrom } from '@/lib/assignments/filter'
import { isSameOrigin } from '@/lib/platform/gate/same-origin'

/** The proposals as they are filtered. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 })
  const filter = proposalFilterFrom(await fieldsOf(request))
  return exportResponse({
    page: proposalListAddress(filter),
    take: (viewer) => exportProposals(viewer, filter),
    sheetsOf: (taken, taker) => proposalSheets(taken, filter, taker),
    fileName: ({ words }) => words.exports.file.assignments,
  })
}
