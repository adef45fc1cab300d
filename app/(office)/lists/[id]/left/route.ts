import { notFound } from 'next/navigation'
import { leftRowsTable } from '@/components/lists/left-rows-table'
import { takeLeftRows } from '@/lib/lists/commands/take-left-rows'
import { textWorkbook } from '@/lib/access/file/text-workbook'
import { env } from '@/lib/platform/env'
import { confirmFirst } from '@/lib/platform/gate/confirm-first'
import { isSameOrigin } from '@/lib/platform/gate/same-origin'
import { currentViewer } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

type Context = { params: Promise<{ id: string }> }

/** The rows of a committed list that were not written, with why, as a workbook. Sent for, since it is entered. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 })
  const { id: listId } = await params
  const viewer = await currentViewer()
  if (!viewer) {
    const door = new URL('/sign-in', env().APP_URL)
    door.searchParams.set('to', `/lists/${listId}`)
    return Response.redirect(door, 303)
  }
  const outcome = await takeLeftRows(viewer, { listId })
  if (outcome.kind === 'refused' && outcome.refusal === 'unconfirmed') {
    return confirmFirst(`/lists/${listId}`)
  }
  if (outcome.kind !== 'done') notFound()
  const { words } = await readWords()
  const { leftTitle, leftFileName } = words.intake.result
  const rows = leftRowsTable(outcome.value.list, outcome.value.left, words)
  return new Response(textWorkbook({ name: leftTitle, rows }), {
    headers: {
      'Content-Type': XLSX,
      'Content-Disposition': `attachment; filename="${leftFileName}.xlsx"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
