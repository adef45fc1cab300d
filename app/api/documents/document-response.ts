import { readWords } from '@/lib/platform/locale'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
/** Documents are made for one person at one moment: nobody keeps a copy on the way. */
const PRIVATE = { 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff' }

/** A Word file to save; its name holds small ASCII letters, digits and hyphens only. */
export function documentResponse(bytes: Buffer, fileName: string): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      ...PRIVATE,
      'Content-Type': DOCX,
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
