import type { Tx } from '@/lib/platform/db/client'
import { newId } from '@/lib/platform/new-id'
import type { ChildrenPlan, PlannedChild } from './children-plan'
import type { ChildChange } from './review'
import { withdrawnChildren, withdrawnKey, type Withdrawn } from './withdrawal-records'

/** A row on its way into the ledger, with the id of its child; `back` for one that was withdrawn before. */
export type Row = PlannedChild & { id: string; back: Returning | null }
/** Whether it was ever on the list, and how often it was proposed. */
type Returning = Withdrawn & { isAccepted: boolean; rounds: number }

/** The rows with the ids of their children: known ones, ones that come back, new ones. */
export async function rowsOf(tx: Tx, plan: ChildrenPlan): Promise<Row[]> {
  const withdrawn = new Map(await withdrawnChildren(tx))
  const past = await pastOf(
    tx,
    [...withdrawn.values()].map(({ id }) => id),
  )
  return plan.children.map((each) => {
    if (each.child) return { ...each, id: each.child.id, back: null }
    const key = withdrawnKey(each.listed)
    const found = withdrawn.get(key)
    if (!found) return { ...each, id: newId(), back: null }
    withdrawn.delete(key)
    const rounds = past.rounds.get(found.id) ?? 0
    const back = { ...found, rounds, isAccepted: past.accepted.has(found.id) }
    // Who was on the list before comes back onto it; nobody decides about the child a second time.
    if (!back.isAccepted || !each.proposal) return { ...each, id: back.id, back }
    const circumstances = [each.proposal.category]
    return { ...each, circumstances, proposal: null, id: back.id, back }
  })
}

/** What is known of withdrawn children: who was accepted, and how often each was proposed. */
async function pastOf(tx: Tx, ids: readonly string[]) {
  const where = { childId: { in: [...ids] } }
  const accepted = await tx.acceptance.findMany({ where, select: { childId: true } })
  const proposals = await tx.proposal.findMany({ where, select: { childId: true, round: true } })
  const rounds = new Map<string, number>()
  for (const { childId, round } of proposals) {
    rounds.set(childId, Math.max(round, rounds.get(childId) ?? 0))
  }
  return { accepted: new Set(accepted.map(({ childId }) => childId)), rounds }
}

/** Whether the child waits for the word of the commune instead of standing on the list. */
export function isProposed({ proposal }: PlannedChild): boolean {
  return proposal !== null
}

/** Everything about a new child is written, of a known one what changed. */
export function touches(row: Row, field: ChildChange): boolean {
  return row.child === null || row.fields.has(field)
}
