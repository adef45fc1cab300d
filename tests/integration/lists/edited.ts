import { read, write } from '@e965/xlsx'

type File = { name: string; bytes: Uint8Array }

/** A sample with some cells written anew, as an officer does in Excel before sending it again. */
export function edited(file: File, cells: Readonly<Record<string, string>>): File {
  const book = read(file.bytes, { type: 'buffer', cellNF: true })
  const sheet = book.Sheets[book.SheetNames[0] ?? '']
  if (!sheet) throw new Error('No sheet')
  for (const [address, value] of Object.entries(cells)) sheet[address] = { t: 's', v: value }
  return {
    ...file,
    bytes: new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer),
  }
}
