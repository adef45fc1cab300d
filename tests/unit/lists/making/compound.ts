import { CFB } from '@e965/xlsx'

interface CompoundTools {
  utils: { cfb_new(): unknown; cfb_add(file: unknown, name: string, content: Buffer): void }
  write(file: unknown, options: { type: 'buffer' }): Buffer
}
const TOOLS = CFB as CompoundTools

/** A file of the kind .xls and .doc are (OLE2), holding the named streams. */
export function makeCompound(streams: Readonly<Record<string, Buffer>>): Buffer {
  const file = TOOLS.utils.cfb_new()
  for (const [name, content] of Object.entries(streams)) TOOLS.utils.cfb_add(file, name, content)
  return Buffer.from(TOOLS.write(file, { type: 'buffer' }))
}

/** One record of the .xls stream: type, length, body. */
export function record(type: number, body: Buffer): Buffer {
  const head = Buffer.alloc(4)
  head.writeUInt16LE(type, 0)
  head.writeUInt16LE(body.length, 2)
  return Buffer.concat([head, body])
}

/** BOF of an Excel 97 workbook. */
export const BOF = record(0x0809, Buffer.from('00060500aa1fcd07c100010006040000', 'hex'))
