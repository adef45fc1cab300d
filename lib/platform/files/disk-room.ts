import { statfs } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { env } from '@/lib/platform/env'

/**
 * Left free for PostgreSQL: with a disk that is full to the last byte it cannot write its own log, and
 * ends. Nothing more is written while reading still goes on.
 */
export const LEAST_FREE_BYTES = 64 * 1024 * 1024
/** Asked at most this often; an office writes a few megabytes in that time. */
const REMEMBERED_MS = 2000

const kept = { isLeft: true, until: 0 }

/** Whether the disk the files lie on may take more; where a bucket is named that is not ours to say. */
export async function isRoomLeft(): Promise<boolean> {
  if (env().FILES_S3_BUCKET) return true
  const at = performance.now()
  if (at < kept.until) return kept.isLeft
  const free = await freeBytes(resolve(env().FILES_DIR))
  Object.assign(kept, { isLeft: free >= LEAST_FREE_BYTES, until: at + REMEMBERED_MS })
  return kept.isLeft
}

/** Before the first file its folder may be missing: then the one above tells. */
async function freeBytes(folder: string): Promise<number> {
  try {
    const { bavail, bsize } = await statfs(folder)
    return bavail * bsize
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (!isMissing || dirname(folder) === folder) throw error
    return freeBytes(dirname(folder))
  }
}
