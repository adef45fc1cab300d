import { z } from 'zod'
import type { Viewer } from '@/lib/access/viewer'
import { inCommune } from '@/lib/platform/db/transaction'
import { leaveTrace } from '@/lib/platform/entries/leave-trace'
import { disk } from './disk'
import { BELONGING, childrenOf, reachesFile } from './file-reach'
import { unseal } from './sealed'

export type ReadFile = { bytes: Uint8Array; contentType: string; fileName: string }

/** A kept file for somebody it exists for, else null. Leaves a trace where it is about children. */
export async function readStoredFile(viewer: Viewer, id: string): Promise<ReadFile | null> {
  if (!z.uuid().safeParse(id).success) return null
  const row = await inCommune(viewer, async (tx) => {
    const file = await tx.storedFile.findFirst({
      where: { id, removal: null },
      select: {
        storageKey: true,
        contentType: true,
        fileName: true,
        uploadedBy: true,
        ...BELONGING,
      },
    })
    if (!file || !reachesFile(viewer, file)) return null
    await leaveTrace(tx, viewer, childrenOf(file), 'file')
    return file
  })
  if (!row) return null
  const sealed = await (await disk()).getBytes(row.storageKey)
  const { contentType, fileName } = row
  return { bytes: unseal(sealed, row.storageKey), contentType, fileName }
}

/** What lies under a storage key, opened; null where nothing does. Asks nobody: its caller has. */
export async function readKeptBytes(storageKey: string): Promise<Uint8Array | null> {
  const kept = await disk()
  if (!(await kept.exists(storageKey))) return null
  return unseal(await kept.getBytes(storageKey), storageKey)
}
