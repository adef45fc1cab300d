import type { Viewer } from '@/lib/access/viewer'
import type { Tx } from '@/lib/platform/db/client'
import { inCommune } from '@/lib/platform/db/transaction'
import { Prisma } from '@/prisma/client/client'
import type { DraftAnswer, DraftQuestion } from './draft'
import type { Draft, DraftAtHand, DraftInList } from './draft-at-hand'
import { draftReasons } from './draft-figures'
import { linesOf, unitOf, type SaidOfLine } from './draft-line'
import { movesSince } from './draft-moves'
import { readLedgerIn } from './draft-question-queries'
import type { Reason } from './matching/reasons'
import { childOf, standingOf, waitingChildrenIn } from './waiting-queries'

/** The drafts a person made, the newest first. */
export function listDrafts(viewer: Viewer, most: number): Promise<DraftInList[]> {
  return inCommune(viewer, async (tx) => {
    const rows = await tx.assignmentDraft.findMany({
      where: { draftedBy: viewer.personId },
      include: WITH_CHANGES,
      orderBy: [{ draftedAt: 'desc' }, { id: 'desc' }],
      take: most,
    })
    return rows.map(draftOf).map(({ id, draftedAt, lines, sent }) => ({
      ...{ id, draftedAt, waiting: lines.length, sent: sent.length },
      placed: lines.filter((line) => unitOf(line) !== null).length,
    }))
  })
}

/** A draft of the viewer's own with the ledger beside it; null where the viewer made none with this id. */
export function openDraft(viewer: Viewer, id: string): Promise<DraftAtHand | null> {
  return inCommune(viewer, async (tx) => {
    const draft = await findDraftIn(tx, viewer, id)
    if (!draft) return null
    const waiting = await waitingChildrenIn(tx)
    const moves = movesSince(draft.question, await readLedgerIn(tx, waiting), draft.sent)
    return {
      ...{ ...draft, moves },
      waiting: new Map(waiting.map((child) => [child.id, child])),
      ...(await childrenNamed(tx, [...draft.lines.map(({ child }) => child), ...moves.came])),
    }
  })
}

/** A draft of the viewer's own; null where the viewer made none with this id. */
export function findDraft(viewer: Viewer, id: string): Promise<Draft | null> {
  return inCommune(viewer, (tx) => findDraftIn(tx, viewer, id))
}

/** `findDraft` inside a transaction that is already open. */
export async function findDraftIn(
  tx: Tx,
  { personId }: Pick<Viewer, 'personId'>,
  id: string,
): Promise<Draft | null> {
  const row = await tx.assignmentDraft.findFirst({
    where: { id, draftedBy: personId },
    include: WITH_CHANGES,
  })
  return row && draftOf(row)
}

/** What the ledger says now, for a question. */
export function readLedger(viewer: Viewer): Promise<DraftQuestion> {
  return inCommune(viewer, (tx) => readLedgerIn(tx))
}

/** Children by id as a comparison names them, and the codes of those who are off the list. */
export function nameChildren(
  viewer: Viewer,
  ids: readonly string[],
): Promise<Pick<DraftAtHand, 'children' | 'codes'>> {
  return inCommune(viewer, (tx) => childrenNamed(tx, ids))
}

/**
 * Why proposals that were sent from drafts name their unit: by the id of the proposal, as the draft stood
 * when they were sent. What its author changes afterwards is about lines that are still on the desk.
 */
export async function reasonsOfProposals(
  tx: Tx,
  proposals: readonly { id: string; draftId: string | null }[],
): Promise<Map<string, readonly Reason[]>> {
  const ids = [...new Set(proposals.flatMap(({ draftId }) => draftId ?? []))]
  if (ids.length === 0) return new Map()
  const asked = new Set(proposals.map(({ id }) => id))
  const rows = await tx.assignmentDraft.findMany({ where: { id: { in: ids } }, include: WITH_PAST })
  const told = new Map<string, readonly Reason[]>()
  for (const row of rows) {
    const own = row.assignments.filter(({ id }) => asked.has(id))
    for (const time of new Set(own.map(({ proposedAt }) => proposedAt.getTime()))) {
      const reasonFor = reasonsAt(row, time)
      for (const { id, childId, proposedAt } of own) {
        if (proposedAt.getTime() === time) told.set(id, reasonFor.get(childId) ?? [])
      }
    }
  }
  return told
}

/** The reasons of a draft's lines by child, with what was changed and sent up to an instant. */
function reasonsAt(row: PastRow, time: number): Map<string, readonly Reason[]> {
  const changes = row.changes.filter(({ changedAt }) => changedAt.getTime() <= time).slice(0, 1)
  const assignments = row.assignments.filter(({ proposedAt }) => proposedAt.getTime() <= time)
  const { question, lines } = draftOf({ ...row, changes, assignments })
  const unitFor = new Map(assignments.map(({ childId, sponsorId }) => [childId, sponsorId]))
  const sent = lines.map((line) => ({
    ...line,
    ...(unitFor.has(line.child) && { sponsor: unitFor.get(line.child) ?? null, barred: [] }),
  }))
  const { reasons } = draftReasons(question, sent)
  return new Map(sent.map((line, place) => [line.child, reasons[place] ?? []]))
}

async function childrenNamed(
  tx: Tx,
  ids: readonly string[],
): Promise<Pick<DraftAtHand, 'children' | 'codes'>> {
  const rows = await standingOf(tx, Prisma.sql`id = any(${[...ids]}::uuid[])`)
  const children = new Map(rows.map((row) => [row.id, childOf(row)]))
  const off = await tx.child.findMany({
    where: { id: { in: ids.filter((id) => !children.has(id)) } },
    select: { id: true, code: true },
  })
  return { children, codes: new Map(off.map(({ id, code }) => [id, code])) }
}

const WITH_CHANGES = {
  changes: { orderBy: { number: 'desc' }, take: 1, select: { number: true, lines: true } },
  assignments: { select: { childId: true, sponsorId: true } },
} as const satisfies Prisma.AssignmentDraftInclude

const WITH_PAST = {
  changes: { orderBy: { number: 'desc' }, select: { number: true, lines: true, changedAt: true } },
  assignments: { select: { id: true, childId: true, sponsorId: true, proposedAt: true } },
} as const satisfies Prisma.AssignmentDraftInclude

type PastRow = Prisma.AssignmentDraftGetPayload<{ include: typeof WITH_PAST }>
type DraftRow = Prisma.AssignmentDraftGetPayload<{ include: typeof WITH_CHANGES }>

/** What stands in the book was written by `addDraft` and `addChange`, and by nobody else. */
function draftOf(row: DraftRow): Draft {
  const question = row.question as unknown as DraftQuestion
  const answer = row.answer as unknown as DraftAnswer
  const [newest] = row.changes
  const said = newest ? (newest.lines as unknown as SaidOfLine[]) : null
  return {
    ...{ id: row.id, draftedAt: row.draftedAt, question, answer },
    changes: newest?.number ?? 0,
    lines: linesOf(question, answer, said),
    sent: row.assignments.map(({ childId, sponsorId }) => ({ child: childId, sponsor: sponsorId })),
  }
}
