import { crc32, deflateRawSync } from 'node:zlib'

/** An entry of a zip that may lie: whatever is not said is true. */
export interface MadeEntry {
  readonly name: string
  readonly data: string | Buffer
  readonly stored?: boolean
  /** Stands in the file instead of the packed data. */
  readonly packed?: Buffer
  readonly declaredSize?: number
  readonly declaredPackedSize?: number
  readonly flags?: number
  readonly unixMode?: number
  /** Point at the data of the entry before. */
  readonly overlaps?: boolean
}

/** A zip written byte by byte, for files that no honest program would write. */
export function makeZip(entries: readonly MadeEntry[], entryCount = entries.length): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  let before = 0
  for (const entry of entries) {
    const data = Buffer.from(entry.data)
    const packed = entry.packed ?? (entry.stored ? data : deflateRawSync(data))
    const name = Buffer.from(entry.name, 'utf8')
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt16LE((entry.flags ?? 0) | 0x0800, 2)
    shared.writeUInt16LE(entry.stored ? 0 : 8, 4)
    shared.writeUInt32LE(crc32(data), 10)
    shared.writeUInt32LE(entry.declaredPackedSize ?? packed.length, 14)
    shared.writeUInt32LE(entry.declaredSize ?? data.length, 18)
    shared.writeUInt16LE(name.length, 22)
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE((((entry.unixMode ?? 0o100644) << 16) | 0) >>> 0, 6)
    tail.writeUInt32LE(entry.overlaps ? before : offset, 10)
    directory.push(Buffer.from('PK\x01\x02\x14\x03', 'latin1'), shared, tail, name)
    before = offset
    if (entry.overlaps) continue
    bodies.push(Buffer.from('PK\x03\x04', 'latin1'), shared, name, packed)
    offset += 30 + name.length + packed.length
  }
  const size = directory.reduce((sum, each) => sum + each.length, 0)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 0, 'latin1')
  end.writeUInt16LE(entryCount, 8)
  end.writeUInt16LE(entryCount, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...bodies, ...directory, end])
}
