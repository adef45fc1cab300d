import { Prisma } from '@/prisma/client/client'
import type { Viewer } from '@/lib/access/viewer'
import { dayOf } from '@/lib/calendar/day'
import { quarter } from '@/lib/calendar/quarter'
import type { Tx } from '@/lib/platform/db/client'
import { OPEN_FILE } from '@/lib/children/reach-queries'
import { today } from '@/lib/platform/clock'
import { inCommune } from '@/lib/platform/db/transaction'
import { PROPOSALS_A_PAGE, type ProposalFilter, type Standing } from './filter'
import { reasonsOfProposals } from './draft-queries'
import type { Reason } from './matching/reasons'
import type { ProposalLine } from './proposal-line'
import { siblingUnitsOf } from './sibling-queries'
import { actsOf, statusOf, type AssignmentStatus } from './status'
import { childOf, standingOf, type StandingRow } from './waiting-queries'

/** Proposals that stand in one place, in the order they were made. */
export function listProposals(viewer: Viewer, standing: Standing): Promise<ProposalLine[]> {
  return inCommune(viewer, async (tx) => linesOf(tx, STANDING[standing]))
}

/** One page of all proposals ever made, the newest first, and how many there are. */
export function listAllProposals(
  viewer: Viewer,
  { standing, page }: Pick<ProposalFilter, 'standing' | 'page'>,
): Promise<{ lines: ProposalLine[]; total: number }> {
  return inCommune(viewer, async (tx) => {
    const where = { ...(standing === null ? {} : STANDING[standing]), ...OF_LIST }
    const total = await tx.assignment.count({ where })
    const skip = (page - 1) * PROPOSALS_A_PAGE
    return { lines: await linesOf(tx, where, { skip, take: PROPOSALS_A_PAGE }), total }
  })
}

/** The proposals that stand in one place, the newest first, and how many; no more than `most`. */
export async function takeProposals(
  tx: Tx,
  standing: Standing | null,
  most: number,
): Promise<{ lines: ProposalLine[]; total: number }> {
  const where = { ...(standing === null ? {} : STANDING[standing]), ...OF_LIST }
  const total = await tx.assignment.count({ where })
  return { lines: await linesOf(tx, where, { skip: 0, take: most }), total }
}

/** Every proposal for one sponsor, the newest first. */
export function listProposalsOf(viewer: Viewer, sponsorId: string): Promise<ProposalLine[]> {
  return inCommune(viewer, async (tx) => (await linesOf(tx, { sponsorId })).reverse())
}

/** A returned proposal that nobody answered yet; null when there is none with this id. */
export function findReturned(viewer: Viewer, id: string): Promise<ProposalLine | null> {
  return inCommune(viewer, async (tx) => {
    const [line] = await linesOf(tx, { id, ...STANDING.returned })
    return line ?? null
  })
}

/** How many proposals stand in each place. */
export function countProposals(viewer: Viewer): Promise<Record<Standing, number>> {
  return inCommune(viewer, async (tx) => {
    const countOf = (of: Standing) =>
      tx.assignment.count({ where: { ...STANDING[of], ...OF_LIST } })
    return {
      toReview: await countOf('toReview'),
      toDecide: await countOf('toDecide'),
      returned: await countOf('returned'),
      open: await countOf('open'),
      approved: await countOf('approved'),
      refused: await countOf('refused'),
    }
  })
}

/** Of children who are on the list still: of others there is no line to show, so that none is counted. */
export const OF_LIST = {
  child: { ...OPEN_FILE, archivals: { none: { reversal: null } } },
} satisfies Prisma.AssignmentWhereInput

const RETURNED = [
  { decision: { outcome: 'returned' } },
  { review: { outcome: 'returned' } },
] satisfies Prisma.AssignmentWhereInput[]

/** `statusOf` as a `where`: a test proves that the two agree. */
export const STANDING = {
  toReview: { answer: null, decision: null, review: null },
  toDecide: { answer: null, decision: null, review: { outcome: 'passed' } },
  returned: { answer: null, OR: RETURNED },
  open: { answer: null, OR: [{ decision: null }, { decision: { outcome: 'returned' } }] },
  approved: { decision: { outcome: 'approved' } },
  refused: { decision: { outcome: 'refused' } },
} satisfies Record<Standing, Prisma.AssignmentWhereInput>

/** Statuses each standing holds. */
export const STATUSES_IN: Record<Standing, readonly AssignmentStatus[]> = {
  toReview: ['proposed'],
  toDecide: ['reviewed'],
  returned: ['returned_by_head', 'returned_by_leader'],
  open: ['proposed', 'reviewed', 'returned_by_head', 'returned_by_leader'],
  approved: ['approved'],
  refused: ['refused'],
}

const WITH_ACTS = {
  sponsor: { select: { id: true, name: true } },
  review: true,
  decision: true,
  answer: { select: { id: true } },
  answers: { include: { sponsor: { select: { name: true } }, review: true, decision: true } },
} as const satisfies Prisma.AssignmentInclude

async function linesOf(
  tx: Tx,
  where: Prisma.AssignmentWhereInput,
  page?: { skip: number; take: number },
): Promise<ProposalLine[]> {
  const rows = await tx.assignment.findMany({
    where,
    orderBy: page
      ? [{ proposedAt: 'desc' }, { id: 'asc' }]
      : [{ proposedAt: 'asc' }, { id: 'asc' }],
    ...page,
    include: WITH_ACTS,
  })
  const names = await namesOf(tx, rows)
  const reasons = await reasonsOfProposals(tx, rows)
  const ids = rows.map(({ childId }) => childId)
  const siblings = await siblingUnitsOf(tx, ids, today())
  const children = new Map(
    (await standingOf(tx, Prisma.sql`id = any(${ids}::uuid[])`)).map((row) => [row.id, row]),
  )
  return rows.flatMap((row) => {
    const child = children.get(row.childId)
    return child ? [lineOf(row, child, { names, reasons, siblings })] : []
  })
}

type AssignmentRow = Prisma.AssignmentGetPayload<{ include: typeof WITH_ACTS }>

function lineOf(
  row: AssignmentRow,
  child: StandingRow,
  {
    names,
    reasons,
    siblings,
  }: {
    names: ReadonlyMap<string, string>
    reasons: ReadonlyMap<string, readonly Reason[]>
    siblings: ReadonlyMap<string, readonly string[]>
  },
): ProposalLine {
  const { answers } = row
  return {
    id: row.id,
    child: childOf(child),
    sponsor: row.sponsor,
    role: row.role,
    coReason: row.coReason,
    fromQuarter: quarter(row.fromQuarter),
    toQuarter: row.toQuarter === null ? null : quarter(row.toQuarter),
    note: row.note,
    reasons: reasons.get(row.id) ?? null,
    status: statusOf(actsOf(row)),
    proposedBy: { id: row.proposedBy, fullName: names.get(row.proposedBy) ?? '' },
    proposedOn: dayOf(row.proposedAt),
    answer: answerOf(row.review, row.decision, names),
    before: answers && {
      sponsor: answers.sponsor.name,
      reason: answers.decision?.reason ?? answers.review?.reason ?? null,
    },
    siblingUnits: siblings.get(row.childId) ?? [],
    childHasLead: child.supported,
  }
}

type Said = { reason: string | null }
type Reviewed = Said & { reviewedBy: string; reviewedAt: Date }
type Decided = Said & { decidedBy: string; decidedAt: Date }

function answerOf(
  review: Reviewed | null,
  decision: Decided | null,
  names: ReadonlyMap<string, string>,
): ProposalLine['answer'] {
  const said = decision
    ? { reason: decision.reason, by: decision.decidedBy, at: decision.decidedAt }
    : review && { reason: review.reason, by: review.reviewedBy, at: review.reviewedAt }
  if (!said?.reason) return null
  return { reason: said.reason, by: names.get(said.by) ?? '', on: dayOf(said.at) }
}

async function namesOf(
  tx: Tx,
  rows: readonly { proposedBy: string; review: Reviewed | null; decision: Decided | null }[],
): Promise<Map<string, string>> {
  const ids = rows.flatMap(({ proposedBy, review, decision }) => [
    proposedBy,
    ...(review ? [review.reviewedBy] : []),
    ...(decision ? [decision.decidedBy] : []),
  ])
  const people = await tx.person.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, fullName: true },
  })
  return new Map(people.map(({ id, fullName }) => [id, fullName]))
}
