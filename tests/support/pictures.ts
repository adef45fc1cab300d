import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'

/** A photograph as a phone takes it: lying on its side, with camera and position in its metadata. */
export async function photograph(width = 3000, height = 2000): Promise<Uint8Array> {
  const picture = sharp({
    create: { width, height, channels: 3, background: { r: 200, g: 180, b: 120 } },
  })
  const bytes = await picture
    .jpeg()
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Make: 'Phone' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '15/1 52/1 0/1', GPSLongitudeRef: 'E' },
    })
    .toBuffer()
  return new Uint8Array(bytes)
}

/** A PNG that claims to be 50,000 pixels wide and high: ten thousand million bytes once drawn. */
export function pictureBomb(): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(50_000, 0)
  header.writeUInt32BE(50_000, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const signature = Buffer.from('89504e470d0a1a0a', 'hex')
  const data = deflateSync(Buffer.alloc(150_001))
  const chunks = [chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]
  return new Uint8Array(Buffer.concat([signature, ...chunks]))
}

export const SVG = new TextEncoder().encode(
  `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`,
)

/** What every Windows program begins with. */
export const PROGRAM = new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xff, 0xff])

export const PDF = new TextEncoder().encode(
  '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
)

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
