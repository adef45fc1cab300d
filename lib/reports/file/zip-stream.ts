import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { crc32, createDeflateRaw } from 'node:zlib'
import type { WrittenPart, ZipPart } from '../takeout'

type Placed = WrittenPart & { crc: number; packed: number; offset: number }

const LARGEST_SHORT = 0xffff_ffff
/** UTF-8 names, sizes behind the data. */
const FLAGS = 0x0808
const DEFLATE = 8
/** Names and modes are those of Unix: what says otherwise has its names read in the letters of DOS. */
const UNIX = 0x0300
const READABLE = 0o100644 * 0x1_0000
/** 1 January 1980: when it was made stands in the manifest. */
const DAY = 0x21

/**
 * A zip written while it is read, so that the whole of it is never in memory. `last` makes the files
 * that tell of all the others: the manifest. Archives past 4 GB get the wide directory (zip64).
 */
export async function* zipStream(
  parts: AsyncIterable<ZipPart>,
  last: (written: readonly WrittenPart[]) => ZipPart[],
): AsyncGenerator<Uint8Array> {
  const placed: Placed[] = []
  let offset = 0
  async function* put(part: ZipPart): AsyncGenerator<Uint8Array> {
    const begun = offset
    const facts = { bytes: 0, crc: 0, packed: 0, sha256: '' }
    const head = localHeader(part.path)
    offset += head.length
    yield head
    for await (const chunk of packed(part.content, facts)) {
      offset += chunk.length
      yield chunk
    }
    const behind = descriptor(facts)
    offset += behind.length
    yield behind
    placed.push({ path: part.path, offset: begun, ...facts })
  }
  for await (const part of parts) yield* put(part)
  for (const part of last(placed.map(({ path, bytes, sha256 }) => ({ path, bytes, sha256 })))) {
    yield* put(part)
  }
  const directory = Buffer.concat(placed.map(directoryLine))
  yield directory
  yield endOf(placed.length, directory.length, offset)
}

type Facts = { bytes: number; crc: number; packed: number; sha256: string }

async function* packed(content: ZipPart['content'], facts: Facts): AsyncGenerator<Uint8Array> {
  const deflate = createDeflateRaw({ level: 6 })
  const hash = createHash('sha256')
  const feeding = (async () => {
    try {
      for await (const chunk of content) {
        facts.bytes += chunk.length
        facts.crc = crc32(chunk, facts.crc)
        hash.update(chunk)
        if (!deflate.write(chunk)) await once(deflate, 'drain')
      }
      deflate.end()
    } catch (error) {
      deflate.destroy(error instanceof Error ? error : new Error(String(error)))
    }
  })()
  for await (const chunk of deflate as AsyncIterable<Uint8Array>) {
    facts.packed += chunk.length
    yield chunk
  }
  await feeding
  facts.sha256 = hash.digest('hex')
}

function localHeader(path: string): Buffer {
  const name = Buffer.from(path, 'utf8')
  const head = Buffer.alloc(30)
  head.writeUInt32LE(0x0403_4b50, 0)
  head.writeUInt16LE(45, 4)
  head.writeUInt16LE(FLAGS, 6)
  head.writeUInt16LE(DEFLATE, 8)
  head.writeUInt16LE(DAY, 12)
  head.writeUInt16LE(name.length, 26)
  return Buffer.concat([head, name])
}

/** A single file is never larger than the short form: tables are split, kept files are bounded. */
function descriptor({ crc, packed: size, bytes }: Facts): Buffer {
  if (bytes > LARGEST_SHORT || size > LARGEST_SHORT) throw new Error('A part is larger than 4 GB')
  const behind = Buffer.alloc(16)
  behind.writeUInt32LE(0x0807_4b50, 0)
  behind.writeUInt32LE(crc, 4)
  behind.writeUInt32LE(size, 8)
  behind.writeUInt32LE(bytes, 12)
  return behind
}

function directoryLine({ path, crc, packed: size, bytes, offset }: Placed): Buffer {
  const name = Buffer.from(path, 'utf8')
  const isFar = offset >= LARGEST_SHORT
  const wide = Buffer.alloc(isFar ? 12 : 0)
  if (isFar) {
    wide.writeUInt16LE(1, 0)
    wide.writeUInt16LE(8, 2)
    wide.writeBigUInt64LE(BigInt(offset), 4)
  }
  const line = Buffer.alloc(46)
  line.writeUInt32LE(0x0201_4b50, 0)
  line.writeUInt16LE(UNIX | 45, 4)
  line.writeUInt16LE(45, 6)
  line.writeUInt16LE(FLAGS, 8)
  line.writeUInt16LE(DEFLATE, 10)
  line.writeUInt16LE(DAY, 14)
  line.writeUInt32LE(crc, 16)
  line.writeUInt32LE(size, 20)
  line.writeUInt32LE(bytes, 24)
  line.writeUInt16LE(name.length, 28)
  line.writeUInt16LE(wide.length, 30)
  line.writeUInt32LE(READABLE, 38)
  line.writeUInt32LE(isFar ? LARGEST_SHORT : offset, 42)
  return Buffer.concat([line, name, wide])
}

function endOf(count: number, size: number, at: number): Buffer {
  const isWide = count >= 0xffff || at >= LARGEST_SHORT || size >= LARGEST_SHORT
  const wide = Buffer.alloc(isWide ? 76 : 0)
  if (isWide) {
    wide.writeUInt32LE(0x0606_4b50, 0)
    wide.writeBigUInt64LE(44n, 4)
    wide.writeUInt16LE(45, 12)
    wide.writeUInt16LE(45, 14)
    wide.writeBigUInt64LE(BigInt(count), 24)
    wide.writeBigUInt64LE(BigInt(count), 32)
    wide.writeBigUInt64LE(BigInt(size), 40)
    wide.writeBigUInt64LE(BigInt(at), 48)
    wide.writeUInt32LE(0x0706_4b50, 56)
    wide.writeBigUInt64LE(BigInt(at + size), 64)
    wide.writeUInt32LE(1, 72)
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x0605_4b50, 0)
  end.writeUInt16LE(Math.min(count, 0xffff), 8)
  end.writeUInt16LE(Math.min(count, 0xffff), 10)
  end.writeUInt32LE(Math.min(size, LARGEST_SHORT), 12)
  end.writeUInt32LE(Math.min(at, LARGEST_SHORT), 16)
  return Buffer.concat([wide, end])
}
