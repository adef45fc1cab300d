/** One file of an archive in the ustar format, which every system can unpack. */
export interface TarEntry {
  name: string
  size: number
}

export const BLOCK = 512
const NAME_BYTES = 100
const PREFIX_BYTES = 155
const LARGEST = 8 ** 11 - 1

/** The header block of a file readable by its owner only. */
export function headerOf({ name, size }: TarEntry): Buffer {
  if (size > LARGEST) throw new Error(`${name} is larger than an archive can hold.`)
  const header = Buffer.alloc(BLOCK)
  const [prefix, rest] = splitName(name)
  header.write(rest, 0)
  header.write('0000600\0', 100)
  header.write('0000000\0', 108)
  header.write('0000000\0', 116)
  header.write(`${size.toString(8).padStart(11, '0')}\0`, 124)
  header.write('00000000000\0', 136)
  header.write('        ', 148)
  header.write('0', 156)
  header.write('ustar\x0000', 257)
  header.write(prefix, 345)
  header.write(`${sumOf(header).toString(8).padStart(6, '0')}\0 `, 148)
  return header
}

/**
 * Reads a header block.
 * @returns null for the empty block that ends an archive
 */
export function readHeader(header: Buffer): TarEntry | null {
  if (header.every((byte) => byte === 0)) return null
  const told = Number.parseInt(textOf(header, 148, 8), 8)
  const blank = Buffer.from(header)
  blank.write('        ', 148)
  if (told !== sumOf(blank) || textOf(header, 257, 5) !== 'ustar') {
    throw new Error('Not the header of an archive.')
  }
  const prefix = textOf(header, 345, PREFIX_BYTES)
  const rest = textOf(header, 0, NAME_BYTES)
  return {
    name: prefix ? `${prefix}/${rest}` : rest,
    size: Number.parseInt(textOf(header, 124, 12), 8),
  }
}

/** Zeros that fill a file's last block. */
export function paddingAfter(size: number): Buffer {
  return Buffer.alloc((BLOCK - (size % BLOCK)) % BLOCK)
}

function splitName(name: string): [prefix: string, rest: string] {
  if (Buffer.byteLength(name) <= NAME_BYTES) return ['', name]
  for (let at = name.indexOf('/'); at > 0; at = name.indexOf('/', at + 1)) {
    const [prefix, rest] = [name.slice(0, at), name.slice(at + 1)]
    if (Buffer.byteLength(prefix) <= PREFIX_BYTES && Buffer.byteLength(rest) <= NAME_BYTES) {
      return [prefix, rest]
    }
  }
  throw new Error(`${name} is too long a name for an archive.`)
}

function textOf(header: Buffer, start: number, length: number): string {
  const field = header.subarray(start, start + length)
  const end = field.indexOf(0)
  return field.subarray(0, end < 0 ? length : end).toString('utf8')
}

function sumOf(header: Buffer): number {
  return header.reduce((sum, byte) => sum + byte, 0)
}
