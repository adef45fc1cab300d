import { z } from 'zod'
import type { Viewer } from '@/lib/access/viewer'
import type { Tx } from '@/lib/platform/db/client'
import { inCommune } from '@/lib/platform/db/transaction'
import { unsealJson } from '@/lib/platform/sealed-json'
import { placeOfReading, type KeptList, type ListCounts, type ListLine } from './list'
import { readingOnce } from './reviewed-once-queries'
import type { SenderChoice } from './sender'
import { senderChoiceIn } from './sender-queries'
import type { ListWriting } from './writing'
import { newestWriting, openSteps } from './writing-queries'

/** Lists taken in so far, the newest first. */
export function listLists(viewer: Viewer): Promise<ListLine[]> {
  return inCommune(viewer, async (tx) => {
    const rows = await tx.listImport.findMany({
      select: {
        id: true,
        kind: true,
        receivedAt: true,
        receivedBy: true,
        file: { select: { fileName: true } },
        commit: COMMIT,
      },
      orderBy: [{ receivedAt: 'desc' }, { id: 'desc' }],
      take: 200,
    })
    const names = await namesOf(
      tx,
      rows.map(({ receivedBy }) => receivedBy),
    )
    const steps = await openSteps(tx)
    return rows.map(({ id, kind, receivedAt, receivedBy, file, commit }) => ({
      id,
      kind,
      receivedAt,
      receivedBy: names.get(receivedBy) ?? '',
      fileName: file.fileName,
      counts: commit && countsOf(commit),
      writing: steps.get(id) ?? null,
    }))
  })
}

/** A list as received: what was read, and what its commit made of it. */
export type OpenedList = KeptList & {
  id: string
  version: number
  fileId: string
  fileName: string
  receivedAt: Date
  receivedBy: string
  sender: SenderChoice | null
  counts: ListCounts | null
  /** the newest wish that it be written by the house */
  writing: ListWriting | null
}

/** A list of the viewer's commune; null when there is none with this id. */
export function openList(viewer: Viewer, id: string): Promise<OpenedList | null> {
  return inCommune(viewer, (tx) => openListIn(tx, viewer.communeId, id))
}

/** The same inside a transaction. */
export async function openListIn(
  tx: Tx,
  communeId: string,
  id: string,
): Promise<OpenedList | null> {
  if (!z.uuid().safeParse(id).success) return null
  const row = await tx.listImport.findFirst({
    where: { id },
    include: { file: { select: { fileName: true } }, commit: COMMIT },
    omit: { reading: true },
  })
  if (!row) return null
  const { version } = row
  const kept = await readingOnce([communeId, id, version].join(' '), async () => {
    const found = await tx.listImport.findFirst({
      where: { id, version },
      select: { reading: true },
    })
    return found && unsealJson<KeptList>(found.reading, placeOfReading(communeId, id))
  })
  // Read anew or written between the two looks: as it is now.
  if (!kept) return openListIn(tx, communeId, id)
  const names = await namesOf(tx, [row.receivedBy])
  return {
    ...kept,
    id,
    version,
    fileId: row.fileId,
    fileName: row.file.fileName,
    receivedAt: row.receivedAt,
    receivedBy: names.get(row.receivedBy) ?? '',
    sender: row.senderId === null ? null : await senderChoiceIn(tx, row.senderId),
    counts: row.commit && countsOf(row.commit),
    writing: await newestWriting(tx, id),
  }
}

const COMMIT = {
  select: {
    newCount: true,
    changedCount: true,
    sameCount: true,
    doubtfulCount: true,
    wrongCount: true,
    recognised: true,
    committedAt: true,
    undoing: { select: { undoneAt: true } },
  },
} as const

function countsOf(commit: {
  newCount: number
  changedCount: number
  sameCount: number
  doubtfulCount: number
  wrongCount: number
  recognised: number
  committedAt: Date
  undoing: { undoneAt: Date } | null
}): ListCounts {
  return {
    new: commit.newCount,
    changed: commit.changedCount,
    same: commit.sameCount,
    doubtful: commit.doubtfulCount,
    wrong: commit.wrongCount,
    recognised: commit.recognised,
    committedAt: commit.committedAt,
    undoneAt: commit.undoing?.undoneAt ?? null,
  }
}

async function namesOf(tx: Tx, personIds: string[]): Promise<ReadonlyMap<string, string>> {
  const people = await tx.person.findMany({
    where: { id: { in: [...new Set(personIds)] } },
    select: { id: true, fullName: true },
  })
  return new Map(people.map(({ id, fullName }) => [id, fullName]))
}
