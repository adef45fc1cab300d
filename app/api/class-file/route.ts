import { may } from '@/lib/access/viewer'
import { pupilsIn } from '@/lib/classes/class-file'
import type { ClassRow } from '@/lib/classes/class-row'
import { readClassDesk } from '@/lib/classes/queries'
import { LIMITS } from '@/lib/lists/file/limits'
import { readWorkbook } from '@/lib/lists/file/open-workbook'
import { today } from '@/lib/platform/clock'
import { isSameOrigin } from '@/lib/platform/gate/same-origin'
import { currentViewer } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import { z } from 'zod'
import { spellingOf } from '@/app/forms/class-spelling'

/** Boundaries and field names around the file itself. */
const AROUND_THE_FILE = 16 * 1024

/**
 * A class's file, given back as rows of the sheet to whoever sent it. It is read in the process that
 * reads lists, and nothing of it is kept: who of the class needs nothing is nobody's business here.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 })
  const viewer = await currentViewer()
  // Whoever has no class finds no such place.
  if (!viewer || !may(viewer, 'class.answer')) return new Response(null, { status: 404 })
  const { words } = await readWords()
  const { refusals } = words.intake
  const length = Number(request.headers.get('content-length') ?? Infinity)
  if (length > LIMITS.fileBytes + AROUND_THE_FILE) return answer([], refusals.too_large([]))
  const form = await request.formData().catch(() => null)
  const file = form?.get('file')
  const id = z.uuid().safeParse(form?.get('classId'))
  if (!(file instanceof File) || !id.success) return answer([], refusals.empty([]))
  const desk = await readClassDesk(viewer, id.data)
  if (!desk) return new Response(null, { status: 404 })
  const bytes = new Uint8Array(await file.arrayBuffer())
  const reading = await readWorkbook(bytes, file.name)
  if (!reading.ok) return answer([], refusals[reading.code]([]))
  const spelling = spellingOf(words)
  const lists = reading.sheets.flatMap((sheet) => {
    const rows = pupilsIn(sheet, today(), spelling)
    return rows && rows.length > 0 ? [{ name: sheet.name, rows }] : []
  })
  // A school's file has a sheet for each class.
  const own = lists.find(({ name }) => name.toLowerCase().includes(desk.name.toLowerCase()))
  const rows = (own ?? lists[0])?.rows ?? []
  return answer(rows, rows.length > 0 ? null : refusals.no_list([]))
}

function answer(rows: ClassRow[], message: string | null): Response {
  return Response.json({ rows, message }, { headers: { 'cache-control': 'no-store' } })
}
