import { readWords } from '@/lib/platform/locale'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
/** Documents are made for one person at one moment: nobody keeps a copy on the way. */
const PRIVATE = { 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff' }

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A Word file to save; its name holds small ASCII letters, digits and hyphens only. */
export function documentResponse(bytes: Buffer, fileName: string): Response {
  return fileResponse(new Uint8Array(bytes), DOCX, fileName)
}

/** A workbook to save, named the same way. */
export function workbookResponse(bytes: Uint8Array<ArrayBuffer>, fileName: string): Response {
  return fileResponse(bytes, XLSX, fileName)
}

function fileResponse(bytes: Uint8Array<ArrayBuffer>, type: string, fileName: string): Response {
  return new Response(bytes, {
    headers: {
      ...PRIVATE,
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${fileName}"`,
    },
  })
}

/** What is not this person's does not exist. */
export async function noDocument(): Promise<Response> {
  const { words } = await readWords()
  return new Response(words.files.missing, {
    status: 404,
    headers: { ...PRIVATE, 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
