import { currentViewer } from '@/lib/platform/gate/viewer'
import { dispositionOf } from '@/lib/platform/files/file-name'
import { readStoredFile } from '@/lib/platform/files/read-file'
import { readWords } from '@/lib/platform/locale'

/** A kept file, through the gate: what is not this person's does not exist. */
export async function GET(
  _: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const viewer = await currentViewer()
  const file = viewer && (await readStoredFile(viewer, (await params).id))
  if (!file) return missing()
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      'Content-Type': file.contentType,
      'Content-Disposition': dispositionOf(file.fileName, file.contentType),
      'Content-Security-Policy': `sandbox; default-src 'none'; frame-ancestors 'none'`,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  })
}

async function missing(): Promise<Response> {
  const { words } = await readWords()
  return new Response(words.files.missing, {
    status: 404,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'private, no-store' },
  })
}
