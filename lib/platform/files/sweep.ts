import type { ActName } from '@/lib/access/act'
import { now } from '@/lib/platform/clock'
import { inCommune } from '@/lib/platform/db/transaction'
import { violatedConstraint } from '@/lib/platform/db/violation'
import { writeEntry } from '@/lib/platform/entries/write-entry'
import { newId } from '@/lib/platform/new-id'
import { disk } from './disk'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** A form that is being filled in names its picture within minutes; nobody comes back to one after a week. */
const UNUSED_FOR = 7 * DAY
/** As long a removal is looked after: what a crash left on disk goes with a later sweep. */
const LOOKED_AFTER_FOR = 30 * DAY
const FILES_AT_ONCE = 500

/**
 * Removes what was sent a week ago and named by no record since; says how many files. Their rows stay,
 * with a removal beside them that the database refuses for a file in use. The bytes go after the commit:
 * the other way round a record could come to name a file that cannot be opened.
 */
export async function sweepUnusedFiles(communeId: string): Promise<number> {
  const at = now()
  const unused = await inCommune({ communeId }, (tx) =>
    tx.storedFile.findMany({
      where: {
        uploadedAt: { lt: new Date(at.getTime() - UNUSED_FOR) },
        ...{
          payments: { none: {} },
          imports: { none: {} },
          papers: { none: {} },
          minutes: { none: {} },
          agreements: { none: {} },
          removal: null,
        },
      },
      select: { id: true, kind: true },
      orderBy: { id: 'asc' },
      take: FILES_AT_ONCE,
    }),
  )
  let removed = 0
  for (const file of unused) if (await removeFile(communeId, file, at)) removed += 1
  await clearBytes(communeId, at)
  return removed
}

/** One file in a transaction of its own; false when another process removed it, or a record has come to name it. */
async function removeFile(
  communeId: string,
  { id: fileId, kind }: { id: string; kind: string },
  at: Date,
): Promise<boolean> {
  try {
    return await inCommune({ communeId }, async (tx) => {
      const { count } = await tx.fileRemoval.createMany({
        data: [{ communeId, id: newId(), fileId, removedAt: at }],
        skipDuplicates: true,
      })
      if (count === 0) return false
      const facts = { subject: { kind: 'file', id: fileId }, details: { kind } }
      const act: ActName = 'files/sweep'
      await writeEntry(tx, { by: { communeId, personId: null }, act, at, facts })
      return true
    })
  } catch (error) {
    if (violatedConstraint(error) === 'file_removed_unused') return false
    throw error
  }
}

/** Takes the bytes of removed files away; taking away what is gone already changes nothing. */
async function clearBytes(communeId: string, at: Date): Promise<void> {
  const since = new Date(at.getTime() - LOOKED_AFTER_FOR)
  const removals = await inCommune({ communeId }, (tx) =>
    tx.fileRemoval.findMany({
      where: { removedAt: { gte: since } },
      select: { file: { select: { storageKey: true } } },
    }),
  )
  const kept = await disk()
  for (const { file } of removals) await kept.delete(file.storageKey)
}
