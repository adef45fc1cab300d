import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createReadStream, createWriteStream, type WriteStream } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createGunzip } from 'node:zlib'
import { manifestSchema, type Manifest } from './manifest.ts'
import { BLOCK, paddingAfter, readHeader, type TarEntry } from './tar.ts'

/** The archive is cut off, changed, or no backup of ours. */
export class DamagedError extends Error {}

/**
 * Unpacks a backup and checks every file in it against the manifest.
 * @param folder null only checks
 */
export async function unpack(archive: string, folder: string | null): Promise<Manifest> {
  const found: Record<string, string> = {}
  let manifestText = ''
  try {
    for await (const { name, chunks } of entriesOf(archive)) {
      requireSafe(name)
      const hash = createHash('sha256')
      const file = folder ? await create(join(folder, name)) : null
      for await (const chunk of chunks) {
        hash.update(chunk)
        if (name === 'manifest.json') manifestText += chunk.toString('utf8')
        if (file && !file.write(chunk)) await once(file, 'drain')
      }
      if (file) {
        file.end()
        await once(file, 'close')
      }
      found[name] = hash.digest('hex')
    }
  } catch (error) {
    if (isOfTheDisk(error)) throw error
    throw new DamagedError('The archive cannot be read to its end.', { cause: error })
  }
  return requireWhole(manifestText, found)
}

/** Reads one of the unpacked files. */
export async function readUnpacked(folder: string, name: string): Promise<string | null> {
  try {
    return await readFile(join(folder, name), 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

function requireWhole(manifestText: string, found: Record<string, string>): Manifest {
  const parsed = manifestSchema.safeParse(manifestText === '' ? null : JSON.parse(manifestText))
  if (!parsed.success) throw new DamagedError('The archive has no manifest of ours.')
  const wanted = parsed.data.checksums
  const names = new Set([...Object.keys(found), ...Object.keys(wanted)])
  names.delete('manifest.json')
  for (const name of names) {
    if (found[name] !== wanted[name]) throw new DamagedError(`${name} is not as it was saved.`)
  }
  return parsed.data
}

async function* entriesOf(archive: string) {
  const blocks = blocksOf(archive)
  for (;;) {
    const header = readHeader(await blocks.take(BLOCK))
    if (!header) return
    yield { name: header.name, chunks: contentOf(blocks, header) }
  }
}

async function* contentOf(blocks: Blocks, { size }: TarEntry) {
  for (let left = size; left > 0;) {
    const chunk = await blocks.take(Math.min(left, 65_536))
    left -= chunk.length
    yield chunk
  }
  await blocks.take(paddingAfter(size).length)
}

interface Blocks {
  take: (length: number) => Promise<Buffer>
}

function blocksOf(archive: string): Blocks {
  const source = createReadStream(archive)
  const unzipped = createGunzip()
  source.on('error', (error) => unzipped.destroy(error))
  const chunks = source.pipe(unzipped)[Symbol.asyncIterator]() as AsyncIterator<Buffer>
  let rest: Buffer = Buffer.alloc(0)
  return {
    async take(length) {
      const parts: Buffer[] = [rest]
      let have = rest.length
      while (have < length) {
        const next = await chunks.next()
        if (next.done) throw new Error('The archive ends too early.')
        parts.push(next.value)
        have += next.value.length
      }
      const all = parts.length === 1 ? rest : Buffer.concat(parts)
      rest = all.subarray(length)
      return all.subarray(0, length)
    },
  }
}

/** Nothing in an archive may be written anywhere but below the folder. */
function requireSafe(name: string) {
  const parts = name.split('/')
  const isPlain = parts.every((part) => part !== '' && part !== '.' && part !== '..')
  const isKnown = /^(manifest|keys|demo-accounts)\.json$|^(database|files)\//.test(name)
  if (!isPlain || !isKnown || /[\\\0]/.test(name)) throw new Error(`${name} is no name of ours.`)
}

async function create(path: string): Promise<WriteStream> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const file = createWriteStream(path, { mode: 0o600 })
  await once(file, 'open')
  return file
}

function isOfTheDisk(error: unknown): boolean {
  return ['ENOSPC', 'EACCES', 'ENOENT', 'EROFS', 'EISDIR'].includes(codeOf(error) ?? '')
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined
}
