import { exportResponse, fieldsOf } from '@/app/(office)/entries/export-response'
import { sponsorSheets } from '@/components/sponsors/sponsor-sheets'
import { exportSponsors } from '@/lib/sponsors/commands/export-sponsors'
import { sponsorListAddress, sponsorFilterFrom } from '@/lib/sponsors/filter'
import { isSameOrigin } from '@/lib/platform/gate/same-origin'

/** The list of sponsors as it is filtered. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 })
  const filter = sponsorFilterFrom(await fieldsOf(request))
  return exportResponse({
    page: sponsorListAddress({ ...filter, search: '' }),
    take: (viewer) => exportSponsors(viewer, filter),
    sheetsOf: (taken, taker) => sponsorSheets(taken, filter, taker),
    fileName: ({ words }) => words.exports.file.sponsors,
  })
}
