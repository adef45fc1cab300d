import { crc32 } from 'node:zlib'

/**
 * A plain zip of the given parts, unpacked inside. The spreadsheet library gets this instead of
 * the file as sent: what it reads is then exactly what was checked, never a second directory or
 * data hidden between the entries.
 */
export function storedZip(parts: Iterable<readonly [string, Buffer]>): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  let count = 0
  for (const [name, data] of parts) {
    const label = Buffer.from(name, 'utf8')
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt16LE(0x0800, 2)
    shared.writeUInt32LE(crc32(data), 10)
    shared.writeUInt32LE(data.length, 14)
    shared.writeUInt32LE(data.length, 18)
    shared.writeUInt16LE(label.length, 22)
    const place = Buffer.alloc(4)
    place.writeUInt32LE(offset, 0)
    bodies.push(Buffer.from('PK\x03\x04', 'latin1'), shared, label, data)
    directory.push(
      Buffer.from('PK\x01\x02\x14\x00', 'latin1'),
      shared,
      Buffer.alloc(10),
      place,
      label,
    )
    offset += 30 + label.length + data.length
    count += 1
  }
  const size = directory.reduce((sum, each) => sum + each.length, 0)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 0, 'latin1')
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...bodies, ...directory, end])
}
