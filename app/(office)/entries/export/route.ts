import { entrySheets } from '@/components/entries/record-sheets'
import { exportEntries } from '@/lib/access/commands/export-entries'
import { entryFilterFrom } from '@/lib/access/entry-filter'
import { isSameOrigin } from '@/lib/platform/gate/same-origin'
import { exportResponse } from '../export-response'

/** The record of acts as its address filters it. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 })
  const filter = entryFilterFrom(Object.fromEntries(new URL(request.url).searchParams))
  return exportResponse({
    page: '/entries',
    take: (viewer) => exportEntries(viewer, filter),
    sheetsOf: (taken, taker) => entrySheets(taken, filter, taker),
    fileName: ({ words }) => words.entries.export.actsFile,
  })
}
