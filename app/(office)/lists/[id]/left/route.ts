import { notFound } from 'next/navigation'
import { leftRowsTable } from '@/components/lists/left-rows-table'
import { textWorkbook } from '@/lib/lists/file/left-rows-file'
import { openList } from '@/lib/lists/queries'
import { requireRight } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The rows of a committed list that were not written, with why, as a workbook. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }) {
  const viewer = await requireRight('list.read')
  const { words } = await readWords()
  const opened = await openList(viewer, (await params).id)
  if (!opened?.result) notFound()
  const { leftTitle, leftFileName } = words.intake.result
  const rows = leftRowsTable(opened.list, opened.result.left, words)
  return new Response(textWorkbook({ name: leftTitle, rows }), {
    headers: {
      'Content-Type': XLSX,
      'Content-Disposition': `attachment; filename="${leftFileName}.xlsx"`,
      'Cache-Control': 'no-store',
    },
  })
}
