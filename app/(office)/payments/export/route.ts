import { exportResponse, fieldsOf } from '@/app/(office)/entries/export-response'
import { bookSheets } from '@/components/payments/book-sheets'
import { exportBook } from '@/lib/payments/commands/export-book'
import { bookAddress, bookFilterFrom } from '@/lib/payments/book-filter'
import { isSameOrigin } from '@/lib/platform/gate/same-origin'

/** The quarter as it is looked at. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 })
  const filter = bookFilterFrom(await fieldsOf(request))
  return exportResponse({
    page: bookAddress(filter),
    take: (viewer) => exportBook(viewer, filter),
    sheetsOf: (taken, taker) => bookSheets(taken, filter, taker),
    fileName: ({ words }) => words.exports.file.payments,
  })
}
