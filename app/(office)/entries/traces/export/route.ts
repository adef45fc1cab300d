import { traceSheets } from '@/components/entries/record-sheets'
import { exportTraces } from '@/lib/access/commands/export-traces'
import { traceFilterFrom } from '@/lib/access/entry-filter'
import { isSameOrigin } from '@/lib/platform/gate/same-origin'
import { exportResponse } from '../../export-response'

/** The record of openings as its address filters it. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 })
  const filter = traceFilterFrom(Object.fromEntries(new URL(request.url).searchParams))
  return exportResponse({
    page: '/entries/traces',
    take: (viewer) => exportTraces(viewer, filter),
    sheetsOf: (taken, taker) => traceSheets(taken, filter, taker),
    fileName: ({ words }) => words.entries.export.tracesFile,
  })
}
