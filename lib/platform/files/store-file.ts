import { createHash, randomBytes } from 'node:crypto'
import type { Viewer } from '@/lib/access/viewer'
import type { Tx } from '@/lib/platform/db/client'
import { onRollback } from '@/lib/platform/db/rollback'
import { contentToKeep } from './content'
import { disk } from './disk'
import { keptName } from './file-name'
import { seal } from './sealed'
import type { FileRefusal, KeptContent, StoredKind } from './stored-kind'

export type FileToStore = {
  viewer: Viewer
  kind: StoredKind
  bytes: Uint8Array
  /** as the sender named it; decides nothing */
  fileName: string
  at: Date
}

export type FileStored =
  | { kind: 'stored'; id: string; contentType: string }
  | { kind: 'refused'; refusal: FileRefusal }

/** Keeps a file in one go: checked by content, pictures drawn anew, sealed, then its row. */
export async function storeFile(tx: Tx, file: FileToStore): Promise<FileStored> {
  const content = await contentToKeep(file.kind, file.bytes)
  if (typeof content === 'string') return { kind: 'refused', refusal: content }
  const id = await storeContent(tx, { ...file, content })
  return { kind: 'stored', id, contentType: content.contentType }
}

/**
 * Keeps what `contentToKeep` made of a file; its id comes back. For commands that check the file
 * before their transaction opens, so that no row stays locked while a picture is drawn.
 *
 * The file is written before the row, and taken away again when the transaction comes to nothing. The
 * other order could leave a row whose file was never written, and a voucher that is in the book but
 * cannot be opened is worse than a sealed file nobody knows of. Whether a commit arrived cannot always
 * be known (the line may break in that very moment): then the file stays.
 */
export async function storeContent(
  tx: Tx,
  { viewer, kind, content, fileName, at }: Omit<FileToStore, 'bytes'> & { content: KeptContent },
): Promise<string> {
  const storageKey = `${viewer.communeId}/${randomBytes(16).toString('hex')}`
  const kept = await disk()
  onRollback(tx, () => kept.delete(storageKey))
  await kept.put(storageKey, seal(content.bytes, storageKey))
  const { id } = await tx.storedFile.create({
    data: {
      communeId: viewer.communeId,
      kind,
      contentType: content.contentType,
      byteCount: content.bytes.length,
      sha256: new Uint8Array(createHash('sha256').update(content.bytes).digest()),
      storageKey,
      fileName: keptName(fileName, content.extension),
      uploadedBy: viewer.personId,
      uploadedAt: at,
    },
    select: { id: true },
  })
  return id
}
