import type { Taker } from '@/components/entries/record-sheets'
import { textWorkbook, type TextSheet } from '@/lib/access/file/text-workbook'
import type { PlatformRefusal } from '@/lib/platform/command'
import { env } from '@/lib/platform/env'
import { confirmFirst } from '@/lib/platform/gate/confirm-first'
import { currentViewer } from '@/lib/platform/gate/viewer'
import { readWords } from '@/lib/platform/locale'
import type { Viewer } from '@/lib/access/viewer'
import type { Outcome } from '@/lib/platform/outcome'
import type { ExportRefusal } from '@/lib/access/entry-line'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

type Exporting<Taken> = {
  /** where a person comes back to who has to sign in, or to type the password once more */
  page: string
  take(viewer: Viewer): Promise<Outcome<Taken, ExportRefusal | PlatformRefusal>>
  fileName(taker: Taker): string
} & (
  | { sheetsOf(taken: Taken, taker: Taker): TextSheet[] }
  /** a workbook in a form of its own */
  | { bookOf(taken: Taken, taker: Taker): Uint8Array<ArrayBuffer> }
)

/** The fields of a form that was sent; none of anything else. */
export async function fieldsOf(request: Request): Promise<Record<string, string>> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^(multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(type)) return {}
  const fields = [...(await request.formData()).entries()]
  return Object.fromEntries(
    fields.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
}

/** A list or a record as a workbook to keep. It is sent for, since taking it is an act that leaves its own line. */
export async function exportResponse<Taken>(exporting: Exporting<Taken>): Promise<Response> {
  const viewer = await currentViewer()
  if (!viewer) {
    const door = new URL('/sign-in', env().APP_URL)
    door.searchParams.set('to', exporting.page)
    return Response.redirect(door, 303)
  }
  const { locale, words } = await readWords()
  const outcome = await exporting.take(viewer)
  if (outcome.kind === 'refused' && outcome.refusal === 'unconfirmed') {
    return confirmFirst(exporting.page)
  }
  if (outcome.kind === 'refused' && outcome.refusal === 'too_many') {
    return said(words.entries.refusals.too_many(outcome.about ?? []), 413)
  }
  if (outcome.kind !== 'done') return said(words.files.missing, 404)
  const { communeName, fullName } = viewer
  const taker = { communeName, fullName, locale, words }
  const bytes =
    'bookOf' in exporting
      ? exporting.bookOf(outcome.value, taker)
      : textWorkbook(...exporting.sheetsOf(outcome.value, taker))
  return new Response(bytes, {
    headers: {
      'Content-Type': XLSX,
      'Content-Disposition': `attachment; filename="${exporting.fileName(taker)}.xlsx"`,
      'Cache-Control': 'private, no-store',
    },
  })
}

function said(sentence: string, status: number): Response {
  return new Response(sentence, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'private, no-store' },
  })
}
