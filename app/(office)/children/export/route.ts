import { exportResponse, fieldsOf } from '@/app/(office)/entries/export-response'
import { childSheets } from '@/components/children/child-sheets'
import { exportChildren } from '@/lib/children/commands/export-children'
import { childListAddress, childFilterFrom } from '@/lib/children/filter'
import { isSameOrigin } from '@/lib/platform/gate/same-origin'

/** The list of children as it is filtered. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 })
  const filter = childFilterFrom(await fieldsOf(request))
  return exportResponse({
    page: childListAddress({ ...filter, page: 1 }),
    take: (viewer) => exportChildren(viewer, filter),
    sheetsOf: (taken, taker) => childSheets(taken, taker),
    fileName: ({ words }) => words.exports.file.children,
  })
}
