import { z } from 'zod'
import type { Viewer } from '@/lib/access/viewer'
import type { Tx } from '@/lib/platform/db/client'
import { inCommune } from '@/lib/platform/db/transaction'
import type { ListKind } from './list-kind'
import type { ListRefusal } from './rules'
import type { ListWriting, WritingStep } from './writing'

/** A list that is being written, and how far it is. */
export type ListUnderWay = { id: string; kind: ListKind; fileName: string; writing: ListWriting }

/**
 * A list of the viewer's commune while it is being written; null where there is none, before and
 * afterwards. Whoever looks on asks often: the rows stay sealed.
 */
export async function findUnderWay(viewer: Viewer, id: string): Promise<ListUnderWay | null> {
  if (!z.uuid().safeParse(id).success) return null
  return inCommune(viewer, async (tx) => {
    const list = await tx.listImport.findFirst({
      where: { id, writings: { some: { endedAt: null } } },
      select: { kind: true, file: { select: { fileName: true } } },
    })
    const writing = list && (await newestWriting(tx, id))
    if (!writing || writing.endedAt) return null
    return { id, kind: list.kind, fileName: list.file.fileName, writing }
  })
}

/**
 * How far the writing of a list of the viewer's commune is, the step alone; `step` is null when nobody
 * writes it. Null where there is no such list.
 */
export async function readProgress(
  viewer: Viewer,
  id: string,
): Promise<{ step: WritingStep | null } | null> {
  if (!z.uuid().safeParse(id).success) return null
  return inCommune(viewer, async (tx) => {
    const list = await tx.listImport.findFirst({
      where: { id },
      select: { writings: { where: { endedAt: null }, select: { step: true }, take: 1 } },
    })
    return list && { step: list.writings[0]?.step ?? null }
  })
}

/** The newest wish that a list be written; null when nobody sent it off. */
export async function newestWriting(tx: Tx, listId: string): Promise<ListWriting | null> {
  const row = await tx.listWriting.findFirst({
    where: { listId },
    // The open one first: two may have been asked for in one instant.
    orderBy: [{ endedAt: { sort: 'desc', nulls: 'first' } }, { id: 'desc' }],
  })
  if (!row) return null
  const person = await tx.person.findFirst({
    where: { id: row.askedBy },
    select: { fullName: true },
  })
  const { rows, askedAt, step, attempts, endedAt } = row
  return {
    ...{ rows, askedAt, step, attempts, endedAt },
    askedBy: person?.fullName ?? '',
    refusal: row.refusal as ListRefusal | null,
  }
}

/** Lists that are being written, each with how far it has come. */
export async function openSteps(tx: Tx): Promise<ReadonlyMap<string, WritingStep>> {
  const rows = await tx.listWriting.findMany({
    where: { endedAt: null },
    select: { listId: true, step: true },
  })
  return new Map(rows.map(({ listId, step }) => [listId, step]))
}

/** Writings without an end, the oldest first. */
export async function openWritings(tx: Tx): Promise<string[]> {
  const rows = await tx.listWriting.findMany({
    where: { endedAt: null },
    select: { id: true },
    orderBy: [{ askedAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ id }) => id)
}
