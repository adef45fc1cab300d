import type { Prisma } from '@/prisma/client/client'
import { reachOf, type Viewer } from '@/lib/access/viewer'
import { dayFromColumn, dayOf } from '@/lib/calendar/day'
import type { Tx } from '@/lib/platform/db/client'
import { cameWithProposal } from '@/lib/platform/files/file-reach'
import type { FiledPaper, PaperPlace, PaperSubject, TakenOutPaper } from './paper'

/**
 * The papers of a child's file. A merger moves circumstances and leaves papers where they are: the evidence
 * goes by its circumstance.
 */
function papersOfFile(childId: string): Prisma.ChildPaperWhereInput {
  return { OR: [{ circumstance: { childId } }, { circumstanceId: null, childId }] }
}

/** The papers of a file that count, the oldest first, as far as a viewer may open them (`reachesFile`). */
export async function papersFor(tx: Tx, viewer: Viewer, childId: string): Promise<FiledPaper[]> {
  const isWhole = reachOf(viewer, 'child.read') === 'all'
  const ofPlaces = isWhole ? {} : { circumstanceId: null, consentId: null }
  const sent = isWhole ? [] : await tx.proposal.findMany({ where: { childId } })
  const rows = await tx.childPaper.findMany({
    where: { AND: [papersOfFile(childId), ofPlaces, { withdrawal: null }] },
    orderBy: [{ addedAt: 'asc' }, { id: 'asc' }],
  })
  const open = isWhole ? rows : rows.filter((row) => cameWithProposal(row, sent))
  return open.map(({ id, fileId, kind, addedAt, circumstanceId, consentId }) => ({
    ...{ id, fileId, kind, addedOn: dayOf(addedAt) },
    shows: subjectOf(circumstanceId, consentId),
  }))
}

/** Whether a paper may be put there: to a circumstance or a consent of this very child. */
export async function hasPaperPlace(
  tx: Tx,
  childId: string,
  shows: PaperSubject,
): Promise<boolean> {
  if (shows.of === 'child') return true
  const where = { id: shows.id, childId }
  const count =
    shows.of === 'consent'
      ? await tx.consent.count({ where })
      : await tx.circumstance.count({ where })
  return count > 0
}

/** A paper of a child's file; null where it is none. */
export function findPaperOf(tx: Tx, childId: string, paperId: string) {
  return tx.childPaper.findFirst({
    where: { AND: [{ id: paperId }, papersOfFile(childId)] },
    select: { kind: true, withdrawal: { select: { id: true } } },
  })
}

/** What was taken out of a file, the newest first. */
export async function takenOutOf(tx: Tx, childId: string): Promise<TakenOutPaper[]> {
  const rows = await tx.paperWithdrawal.findMany({
    where: { paper: papersOfFile(childId) },
    orderBy: [{ withdrawnAt: 'desc' }, { id: 'desc' }],
    include: { paper: { select: { kind: true } } },
  })
  const people = await tx.person.findMany({
    where: { id: { in: rows.map(({ withdrawnBy }) => withdrawnBy) } },
    select: { id: true, fullName: true },
  })
  return rows.map(({ id, paper, reason, withdrawnAt, withdrawnBy }) => ({
    ...{ id, kind: paper.kind, reason, on: dayOf(withdrawnAt) },
    by: people.find((person) => person.id === withdrawnBy)?.fullName ?? '',
  }))
}

/** What a paper may be put to, the newest first. */
export async function paperPlacesOf(tx: Tx, childId: string): Promise<PaperPlace[]> {
  const circumstances = await tx.circumstance.findMany({
    where: { childId },
    orderBy: [{ isMain: 'desc' }, { validFrom: 'desc' }, { id: 'desc' }],
  })
  const consents = await tx.consent.findMany({
    where: { childId },
    orderBy: [{ givenOn: 'desc' }, { id: 'desc' }],
  })
  return [
    ...circumstances.map(({ id, category, validFrom }) => {
      return { of: 'circumstance' as const, id, category, from: dayFromColumn(validFrom) }
    }),
    ...consents.map(({ id, purpose, givenOn }) => {
      return { of: 'consent' as const, id, purpose, givenOn: dayFromColumn(givenOn) }
    }),
  ]
}

function subjectOf(circumstanceId: string | null, consentId: string | null): PaperSubject {
  if (circumstanceId) return { of: 'circumstance', id: circumstanceId }
  return consentId ? { of: 'consent', id: consentId } : { of: 'child' }
}
