import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { headerOf, paddingAfter } from './tar.ts'

/** A file to be packed: from the disk, or its bytes where it is small and made on the way. */
export type Packable = { name: string } & ({ path: string } | { content: string })

/**
 * Packs files into one compressed archive readable by its owner only.
 * @param last called with the checksum of every file when all are in; its answer is packed last
 */
export async function pack(
  files: readonly Packable[],
  target: string,
  last: (checksums: Record<string, string>) => Packable,
): Promise<void> {
  const checksums: Record<string, string> = {}
  async function* archive() {
    for (const file of files) yield* entry(file, checksums)
    yield* entry(last(checksums), checksums)
    // Two empty blocks end an archive.
    yield Buffer.alloc(1024)
  }
  await pipeline(
    Readable.from(archive()),
    createGzip({ level: 6 }),
    createWriteStream(target, { mode: 0o600, flags: 'wx' }),
  )
  const file = await open(target)
  await file.sync()
  await file.close()
}

async function* entry(file: Packable, checksums: Record<string, string>) {
  const hash = createHash('sha256')
  if ('content' in file) {
    const content = Buffer.from(file.content)
    yield headerOf({ name: file.name, size: content.length })
    yield content
    yield paddingAfter(content.length)
    hash.update(content)
  } else {
    const handle = await open(file.path)
    const { size } = await handle.stat()
    await handle.close()
    yield headerOf({ name: file.name, size })
    // Never more than was announced, should the file grow meanwhile.
    const end = Math.max(size - 1, 0)
    let written = 0
    for await (const chunk of createReadStream(file.path, { end }) as AsyncIterable<Buffer>) {
      written += chunk.length
      hash.update(chunk)
      yield chunk
    }
    if (written !== size) throw new Error(`${file.name} changed while it was read.`)
    yield paddingAfter(size)
  }
  checksums[file.name] = hash.digest('hex')
}
