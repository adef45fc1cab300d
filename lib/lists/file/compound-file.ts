import { CFB } from '@e965/xlsx'
import { FileRefusal } from './file-refusal.ts'

interface Compound {
  readonly FullPaths: readonly string[]
  readonly FileIndex: readonly { readonly content?: Uint8Array }[]
}
// The package leaves this one without types.
const READER = CFB as { read(file: Buffer, options: { type: 'buffer' }): Compound }

const FILEPASS = 0x2f
/** The password's mark stands among the first records of a workbook. */
const FIRST_RECORDS = 40

/** An .xls as it came, once its storage showed that it is one, open and without macros. */
export function oldSpreadsheet(file: Buffer): Buffer {
  const storage = opened(file)
  const paths = storage.FullPaths.map((path) => path.toLowerCase().replace(/\/$/, ''))
  const has = (name: string): boolean => paths.some((path) => path.endsWith(`/${name}`))
  if (has('encryptedpackage') || has('encryptioninfo')) throw new FileRefusal('encrypted')
  if (has('_vba_project_cur') || has('_vba_project') || has('macros'))
    throw new FileRefusal('macros')
  const place = paths.findIndex((path) => /\/(workbook|book)$/.test(path))
  if (place < 0) throw new FileRefusal('not_a_spreadsheet')
  if (hasPassword(Buffer.from(storage.FileIndex[place]?.content ?? []))) {
    throw new FileRefusal('encrypted')
  }
  return file
}

function opened(file: Buffer): Compound {
  try {
    return READER.read(file, { type: 'buffer' })
  } catch {
    throw new FileRefusal('damaged')
  }
}

function hasPassword(stream: Buffer): boolean {
  let at = 0
  for (let count = 0; count < FIRST_RECORDS && at + 4 <= stream.length; count += 1) {
    if (stream.readUInt16LE(at) === FILEPASS) return true
    at += 4 + stream.readUInt16LE(at + 2)
  }
  return false
}
