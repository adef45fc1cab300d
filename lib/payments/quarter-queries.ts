import { quarterOf, quartersFrom, type Quarter } from '@/lib/calendar/quarter'
import { vndOf, type Vnd } from '@/lib/money/vnd'
import { today } from '@/lib/platform/clock'
import type { Tx } from '@/lib/platform/db/client'
import { planOf, termsIn, type PlanOfQuarter } from '@/lib/pledges/queries'
import type { TermInQuarter } from '@/lib/pledges/term'
import { fulfilmentOf, type Fulfilment, type FulfilmentFacts } from './fulfilment'

/** The quarters of the plan that have begun, the newest first; none before there is a plan. */
export async function quartersOf(tx: Tx): Promise<Quarter[]> {
  const present = quarterOf(today())
  const plan = await planOf(tx, present)
  return plan ? quartersFrom(plan.startQuarter, present).reverse() : []
}

/**
 * Everything a quarter's figures are computed from: for the whole commune, because a child's least is
 * reached by all its units together, or for one unit where only its own dues matter.
 */
export async function standingOfQuarter(
  tx: Tx,
  of: Quarter,
  only: { sponsorId?: string } = {},
): Promise<{ plan: PlanOfQuarter | null; terms: TermInQuarter[]; lines: Fulfilment[] }> {
  const plan = await planOf(tx, of)
  const terms = await termsIn(tx, of, plan, only)
  const facts: FulfilmentFacts = {
    minimumVnd: plan?.minimumVnd ?? null,
    pairs: terms,
    due: terms,
    received: await partsIn(tx, of, only),
  }
  return { plan, terms, lines: fulfilmentOf(facts) }
}

/**
 * What is due and has arrived for one unit's children in the quarters a form names. Looked up only
 * where shares have to be proposed: one child alone, or shares that were typed, need no proposal.
 */
export async function openDues(
  tx: Tx,
  {
    sponsorId,
    parts,
  }: { sponsorId: string; parts: readonly { quarter: Quarter; amountVnd: Vnd | null }[] },
): Promise<(childId: string, of: Quarter) => { dueVnd: Vnd; receivedVnd: Vnd }> {
  const known = new Map<string, Fulfilment>()
  const isProposed = parts.length > 1 && parts.every((part) => part.amountVnd === null)
  const quarters = isProposed ? parts.map((part) => part.quarter) : []
  for (const of of new Set(quarters)) {
    const { lines } = await standingOfQuarter(tx, of, { sponsorId })
    for (const line of lines) known.set(`${line.childId} ${of}`, line)
  }
  return (childId, of) => known.get(`${childId} ${of}`) ?? { dueVnd: 0, receivedVnd: 0 }
}

async function partsIn(
  tx: Tx,
  of: Quarter,
  only: { sponsorId?: string },
): Promise<FulfilmentFacts['received']> {
  const parts = await tx.paymentPart.findMany({
    where: { quarter: of, payment: only },
    select: {
      childId: true,
      amountVnd: true,
      payment: { select: { sponsorId: true, reversal: { select: { id: true } } } },
    },
  })
  return parts.map(({ childId, amountVnd, payment }) => ({
    childId,
    sponsorId: payment.sponsorId,
    amountVnd: vndOf(amountVnd),
    isReversed: payment.reversal !== null,
  }))
}
