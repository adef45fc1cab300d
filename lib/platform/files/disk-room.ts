import { statfs } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { standingOfDisk, type DiskRoom } from '@/lib/access/disk'
import { env } from '@/lib/platform/env'
import { log } from '@/lib/platform/log'

/**
 * Left free for PostgreSQL: with a disk that is full to the last byte it cannot write its own log, and
 * ends. Nothing more is written while reading still goes on.
 */
export const LEAST_FREE_BYTES = 64 * 1024 * 1024
/** Asked at most this often; an office writes a few megabytes in that time. */
const REMEMBERED_MS = 2000

const kept = { isLeft: true, until: 0 }
const known: { room: DiskRoom | null; until: number } = { room: null, until: 0 }

/** Whether the disk the files lie on may take more; where a bucket is named that is not ours to say. */
export async function isRoomLeft(): Promise<boolean> {
  if (env().FILES_S3_BUCKET) return true
  const at = performance.now()
  if (at < kept.until) return kept.isLeft
  const { freeBytes } = await roomAt(resolve(env().FILES_DIR))
  Object.assign(kept, { isLeft: freeBytes >= LEAST_FREE_BYTES, until: at + REMEMBERED_MS })
  return kept.isLeft
}

/**
 * The room on the disk of the files and on that of the data folder; where they are two, on the fuller
 * one. Null where neither is on this machine, or the machine does not say.
 */
export async function diskRoom(): Promise<DiskRoom | null> {
  const at = performance.now()
  if (at < known.until) return known.room
  Object.assign(known, { room: await leastRoom(), until: at + REMEMBERED_MS })
  return known.room
}

async function leastRoom(): Promise<DiskRoom | null> {
  const { DATA_DIR, FILES_DIR, FILES_S3_BUCKET } = env()
  const folders = [...(FILES_S3_BUCKET ? [] : [FILES_DIR]), ...(DATA_DIR ? [DATA_DIR] : [])]
  try {
    const rooms = await Promise.all(folders.map((folder) => roomAt(resolve(folder))))
    const [least] = rooms.toSorted((a, b) => a.freeBytes - b.freeBytes)
    return least ? { ...least, standing: standingOfDisk(least.freeBytes, LEAST_FREE_BYTES) } : null
  } catch (error) {
    // A page says that nobody knows; what writes asks for itself, and fails where it cannot be told.
    log().warn({ error }, 'the disk does not say how much room it has')
    return null
  }
}

/** Before the first file its folder may be missing: then the one above tells. */
async function roomAt(folder: string): Promise<{ freeBytes: number; totalBytes: number }> {
  try {
    const { bavail, blocks, bsize } = await statfs(folder)
    return { freeBytes: bavail * bsize, totalBytes: blocks * bsize }
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (!isMissing || dirname(folder) === folder) throw error
    return roomAt(dirname(folder))
  }
}
