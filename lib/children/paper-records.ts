import type { Viewer } from '@/lib/access/viewer'
import type { Tx } from '@/lib/platform/db/client'
import type { FileToKeep } from '@/lib/platform/files/content'
import { storeContent } from '@/lib/platform/files/store-file'
import type { PaperSubject } from './paper'
import type { PaperKind } from './proposal'

/** Puts papers of one kind into a child's file, each with its file. */
export async function keepPapers(
  tx: Tx,
  { viewer, at }: { viewer: Viewer; at: Date },
  { childId, kind, shows }: { childId: string; kind: PaperKind; shows: PaperSubject },
  files: readonly FileToKeep[],
): Promise<void> {
  for (const file of files) {
    const fileId = await storeContent(tx, { viewer, kind: 'scan', at, ...file })
    await tx.childPaper.create({
      data: {
        ...{ communeId: viewer.communeId, childId, kind, fileId },
        circumstanceId: shows.of === 'circumstance' ? shows.id : null,
        consentId: shows.of === 'consent' ? shows.id : null,
        ...{ addedBy: viewer.personId, addedAt: at },
      },
    })
  }
}

/** Takes a paper out of the file; its row and its file stay. */
export async function withdrawPaper(
  tx: Tx,
  { viewer, at }: { viewer: Viewer; at: Date },
  { paperId, reason }: { paperId: string; reason: string },
): Promise<void> {
  const { communeId, personId } = viewer
  await tx.paperWithdrawal.create({
    data: { communeId, paperId, reason, withdrawnBy: personId, withdrawnAt: at },
  })
}
