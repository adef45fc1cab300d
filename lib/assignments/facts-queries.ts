import { dayFromColumn } from '@/lib/calendar/day'
import { quarter } from '@/lib/calendar/quarter'
import { today } from '@/lib/platform/clock'
import type { Tx } from '@/lib/platform/db/client'
import type { AssignmentRole } from './assignment'
import { holdOn, type Hold } from './hold'
import type { ChildFacts, DecisionFacts } from './rules'
import { actsOf, isUnderWay, statusOf } from './status'
import type { Term } from './support-period'

/** The children as the rules see them, by id. Unknown ones are left out. */
export async function readChildren(
  tx: Tx,
  childIds: readonly string[],
): Promise<Map<string, ChildFacts & { proposedTo: string[]; terms: Term[]; holds: Hold[] }>> {
  const children = await tx.child.findMany({
    where: { id: { in: [...childIds] } },
    select: {
      id: true,
      code: true,
      acceptance: { select: { id: true } },
      withdrawals: { where: { returnedListId: null }, select: { id: true } },
      closingMergers: { where: { reversal: null }, select: { id: true } },
      archivals: { where: { reversal: null }, select: { id: true } },
      terms: TERM,
      holds: { select: { sponsorId: true, heldOn: true, heldUntil: true } },
      assignments: { select: { sponsorId: true, ...ACTS } },
    },
  })
  return new Map(
    children.map(({ id, code, acceptance, ...child }) => [
      id,
      {
        code,
        onList: acceptance !== null && !isOff(child),
        terms: child.terms.map(termOf),
        ...holdsOf(child.holds),
        proposedTo: child.assignments
          .filter((made) => isUnderWay(statusOf(actsOf(made))))
          .map(({ sponsorId }) => sponsorId),
      },
    ]),
  )
}

function holdsOf(rows: readonly { sponsorId: string; heldOn: Date; heldUntil: Date }[]) {
  const holds: Hold[] = rows.map(({ sponsorId, heldOn, heldUntil }) => ({
    ...{ sponsorId, heldOn: dayFromColumn(heldOn), heldUntil: dayFromColumn(heldUntil) },
  }))
  return { holds, heldFor: holdOn(holds, today())?.sponsorId ?? null }
}

/** Taken back with its list, closed into another file, or taken off the list. */
function isOff(child: {
  withdrawals: unknown[]
  closingMergers: unknown[]
  archivals: unknown[]
}): boolean {
  return [child.withdrawals, child.closingMergers, child.archivals].some(({ length }) => length > 0)
}

/** A proposal with everything a judgement on it asks for. */
export type ProposalAtHand = Omit<DecisionFacts, 'childTerms' | 'onList'> & {
  id: string
  childId: string
  childCode: string
}

/** Proposals by id. Unknown ones are left out. */
export async function readProposals(
  tx: Tx,
  ids: readonly string[],
): Promise<Map<string, ProposalAtHand>> {
  const found = await tx.assignment.findMany({
    where: { id: { in: [...ids] } },
    include: { child: { select: { code: true } }, ...ACTS },
  })
  return new Map(
    found.map((made) => [
      made.id,
      {
        id: made.id,
        childId: made.childId,
        childCode: made.child.code,
        sponsorId: made.sponsorId,
        role: made.role,
        from: quarter(made.fromQuarter),
        to: made.toQuarter === null ? null : quarter(made.toQuarter),
        proposedBy: made.proposedBy,
        ...actsOf(made),
      },
    ]),
  )
}

/** Which of the sponsors the commune knows. */
export async function knownSponsors(tx: Tx, ids: readonly string[]): Promise<Set<string>> {
  const found = await tx.sponsor.findMany({ where: { id: { in: [...ids] } }, select: { id: true } })
  return new Set(found.map(({ id }) => id))
}

const TERM = { select: { sponsorId: true, role: true, startsOn: true, endsOn: true } } as const
const ACTS = {
  review: { select: { outcome: true } },
  decision: { select: { outcome: true } },
  answer: { select: { id: true } },
} as const

function termOf(row: {
  sponsorId: string
  role: AssignmentRole
  startsOn: Date
  endsOn: Date | null
}): Term {
  return {
    sponsorId: row.sponsorId,
    role: row.role,
    startsOn: dayFromColumn(row.startsOn),
    endsOn: row.endsOn === null ? null : dayFromColumn(row.endsOn),
  }
}
