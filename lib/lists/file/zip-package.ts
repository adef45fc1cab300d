import yauzl from 'yauzl'
import { LIMITS } from './limits.ts'
import { FileRefusal } from './file-refusal.ts'

/** The parts of an .xlsx or .ods file, unpacked under a running limit. */
export type ZipParts = ReadonlyMap<string, Buffer>

const ARCHIVE_NAME =
  /\.(zip|rar|7z|gz|tgz|bz2|xz|tar|cab|iso|jar|xls[xmb]?|doc[xm]?|ppt[xm]?|od[st])$/i
const PROGRAM_NAME = /\.(exe|dll|js|vbs|bat|cmd|ps1|scr|msi|com)$/i
const SYMLINK = 0o120000

/**
 * Unpacks a zip only after its directory proved harmless: number of entries, names, encryption,
 * overlapping or nested data, declared sizes and ratios. Sizes may lie, so the running total
 * decides again while unpacking.
 */
export async function unpack(file: Buffer): Promise<ZipParts> {
  const zip = await open(file)
  const entries = await listEntries(zip)
  refuseDishonest(entries)
  const parts = new Map<string, Buffer>()
  let room: number = LIMITS.unpackedBytes
  for (const entry of entries) {
    if (entry.fileName.endsWith('/')) continue
    const part = await inflate(zip, entry, room)
    room -= part.length
    if (part.subarray(0, 4).toString('latin1') === 'PK\x03\x04') throw new FileRefusal('hostile')
    parts.set(entry.fileName, part)
  }
  return parts
}

function open(file: Buffer): Promise<yauzl.ZipFile> {
  const options = {
    lazyEntries: true,
    autoClose: false,
    validateEntrySizes: true,
    strictFileNames: true,
  }
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(file, options, (error, zip) => {
      if (error) reject(new FileRefusal('damaged'))
      else resolve(zip)
    })
  })
}

function listEntries(zip: yauzl.ZipFile): Promise<yauzl.Entry[]> {
  if (zip.entryCount > LIMITS.zipEntries) return Promise.reject(new FileRefusal('hostile'))
  return new Promise((resolve, reject) => {
    const entries: yauzl.Entry[] = []
    zip.on('entry', (entry: yauzl.Entry) => {
      entries.push(entry)
      if (entries.length > LIMITS.zipEntries) reject(new FileRefusal('hostile'))
      else zip.readEntry()
    })
    zip.on('end', () => resolve(entries))
    zip.on('error', (error: Error) => {
      // A path that leaves its folder and a size that contradicts itself are no accidents.
      const lie = /invalid relative path|absolute path|invalid characters|size mismatch/.test(
        error.message,
      )
      reject(new FileRefusal(lie ? 'hostile' : 'damaged'))
    })
    zip.readEntry()
  })
}

function refuseDishonest(entries: readonly yauzl.Entry[]): void {
  const names = new Set<string>()
  let declared = 0
  for (const entry of entries) {
    if (entry.isEncrypted()) throw new FileRefusal('encrypted')
    const kind = (entry.externalFileAttributes >>> 16) & 0o170000
    if (kind === SYMLINK || names.has(entry.fileName)) throw new FileRefusal('hostile')
    if (ARCHIVE_NAME.test(entry.fileName) || PROGRAM_NAME.test(entry.fileName))
      throw new FileRefusal('hostile')
    names.add(entry.fileName)
    declared += entry.uncompressedSize
    const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize)
    if (entry.uncompressedSize > LIMITS.smallPartBytes && ratio > LIMITS.unpackingRatio) {
      throw new FileRefusal('hostile')
    }
  }
  if (declared > LIMITS.unpackedBytes) throw new FileRefusal('hostile')
  const places = [...entries].sort(
    (a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader,
  )
  places.forEach((entry, at) => {
    const next = places[at + 1]
    const end = entry.relativeOffsetOfLocalHeader + 30 + entry.compressedSize
    if (next && end > next.relativeOffsetOfLocalHeader) throw new FileRefusal('hostile')
  })
}

function inflate(zip: yauzl.ZipFile, entry: yauzl.Entry, room: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) {
        reject(new FileRefusal('damaged'))
        return
      }
      const chunks: Buffer[] = []
      let size = 0
      stream.on('data', (chunk: Buffer) => {
        size += chunk.length
        const lies =
          size > room ||
          (size > LIMITS.smallPartBytes && size > entry.compressedSize * LIMITS.unpackingRatio)
        if (lies) {
          reject(new FileRefusal('hostile'))
          stream.destroy()
          return
        }
        chunks.push(chunk)
      })
      stream.on('end', () => resolve(Buffer.concat(chunks, size)))
      stream.on('error', (broken: Error) => {
        // More bytes than declared is a lie; fewer or a broken stream is an accident.
        reject(new FileRefusal(/too many bytes/.test(broken.message) ? 'hostile' : 'damaged'))
      })
    })
  })
}
