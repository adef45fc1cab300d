import type { Day } from '@/lib/calendar/day'
import type { Tx } from '@/lib/platform/db/client'
import type { Author } from '@/lib/platform/entries/author'
import { sealJson } from '@/lib/platform/sealed-json'
import type { UndoImage } from './undo-image'
import { sealedImage } from './undo-image-records'
import { placeOfReading, type KeptList, type ListCounts, type OfficeList } from './list'

/** Who commits which list, on which day, with which letters in a child's code. */
export type Taken = { author: Author; listId: string; on: Day; prefix: string }

/** Keeps a list that was read and waits for its review. */
export async function addList(
  tx: Tx,
  author: Author,
  received: { id: string; fileId: string; senderId: string | null; list: OfficeList },
): Promise<void> {
  const { id, fileId, senderId, list } = received
  await tx.listImport.create({
    data: {
      communeId: author.communeId,
      id,
      fileId,
      senderId,
      kind: list.kind,
      reading: sealed(author.communeId, id, { list, result: null }),
      receivedBy: author.personId,
      receivedAt: author.at,
    },
  })
}

/** Keeps another reading of the same file; false when somebody read it anew meanwhile. */
export async function changeReading(
  tx: Tx,
  communeId: string,
  seen: { id: string; version: number },
  list: OfficeList,
): Promise<boolean> {
  const { count } = await tx.listImport.updateMany({
    where: { id: seen.id, version: seen.version },
    data: {
      kind: list.kind,
      reading: sealed(communeId, seen.id, { list, result: null }),
      version: { increment: 1 },
    },
  })
  return count === 1
}

/** One list of a commune is written at a time: the next one waits until this transaction is over. */
export async function takeTurn(tx: Tx, communeId: string): Promise<void> {
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`lists/commit:${communeId}`}, 0))::text`
}

/**
 * Notes that a list is in the ledger, once and for all, with what came of it; false when somebody read its
 * file anew meanwhile, so that what is written is not what is kept.
 */
export async function recordCommit(
  tx: Tx,
  { author, listId, version }: Taken & { version: number },
  counts: Omit<ListCounts, 'committedAt' | 'undoneAt'>,
  kept: KeptList,
  before: UndoImage,
): Promise<boolean> {
  const { communeId, personId, at } = author
  await tx.listCommit.create({
    data: {
      communeId,
      listId,
      newCount: counts.new,
      changedCount: counts.changed,
      sameCount: counts.same,
      doubtfulCount: counts.doubtful,
      wrongCount: counts.wrong,
      recognised: counts.recognised,
      committedBy: personId,
      committedAt: at,
      before: sealedImage(communeId, listId, before),
    },
  })
  const { count } = await tx.listImport.updateMany({
    where: { id: listId, version },
    data: { reading: sealed(communeId, listId, kept), version: { increment: 1 } },
  })
  return count === 1
}

function sealed(communeId: string, listId: string, kept: KeptList) {
  return sealJson(kept, placeOfReading(communeId, listId))
}
