import { fileTypeFromBuffer } from 'file-type'
import type { KeptContent, FileRefusal, StoredKind } from './stored-kind'
import { sizeRefusal } from './limits'
import { redrawPicture } from './picture'

const PICTURES = ['image/jpeg', 'image/png', 'image/webp']
const SHEETS: Record<string, string> = {
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  // Excel up to 2003; an encrypted .xlsx wears the same coat and is told apart by the reader.
  'application/x-cfb': 'xls',
}

/**
 * What would be kept of a file: decided by its first bytes, never by its name or by what the browser
 * says. Pictures are drawn anew, so that neither position, camera nor anything hidden behind the
 * picture is kept. SVG, AVIF and HEIC are programs or decoders' weak spots and are not taken.
 */
export async function contentToKeep(
  kind: StoredKind,
  bytes: Uint8Array,
): Promise<KeptContent | FileRefusal> {
  const tooBig = sizeRefusal(kind, bytes)
  if (tooBig) return tooBig
  const type = await typeOf(bytes)
  if (kind === 'list') return sheetOf(bytes, type)
  if (type && PICTURES.includes(type)) return redrawPicture(bytes)
  if (type === 'application/pdf' && kind !== 'photo') {
    return { bytes, contentType: type, extension: 'pdf' }
  }
  return 'file_kind_not_taken'
}

/** A file as it will be kept, and what its sender called it. */
export type FileToKeep = { content: KeptContent; fileName: string }

/** What would be kept of several files of one form: all of them, or the first reason why not. */
export async function contentsToKeep(
  kind: StoredKind,
  files: readonly { bytes: Uint8Array; fileName: string }[],
): Promise<FileToKeep[] | FileRefusal> {
  const kept: FileToKeep[] = []
  // One after the other: a picture that is being drawn takes as much memory as all its pixels.
  for (const { bytes, fileName } of files) {
    const content = await contentToKeep(kind, bytes)
    if (typeof content === 'string') return content
    kept.push({ content, fileName })
  }
  return kept
}

/** A broken archive makes the detector throw: then the file is nothing we know. */
async function typeOf(bytes: Uint8Array): Promise<string | null> {
  try {
    return (await fileTypeFromBuffer(bytes))?.mime ?? null
  } catch {
    return 'application/octet-stream'
  }
}

function sheetOf(bytes: Uint8Array, type: string | null): KeptContent | FileRefusal {
  const extension = type ? SHEETS[type] : undefined
  if (type && extension) return { bytes, contentType: type, extension }
  if (type === null && isText(bytes)) return { bytes, contentType: 'text/csv', extension: 'csv' }
  return 'file_kind_not_taken'
}

/** Text has no zero bytes, unless it is UTF-16, which says so in its first two. */
function isText(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  return isWide || !bytes.includes(0)
}
