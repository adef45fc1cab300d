import { columnOf, dayFromColumn, type Day } from '@/lib/calendar/day'
import { quarter, quarterEnd, quarterStart, type Quarter } from '@/lib/calendar/quarter'
import { today } from '@/lib/platform/clock'
import type { Tx } from '@/lib/platform/db/client'
import { heldOnDay } from './hold-queries'
import { isEmpty, overlap } from './support-period'

type Of = { id: string; childId: string; sponsorId: string; startsOn: Day; endsOn: Day | null }

/** Quarters for which the sponsor has given the child something that only this term can hold. */
export async function quartersGiven(tx: Tx, term: Of): Promise<Quarter[]> {
  const parts = await tx.paymentPart.findMany({
    where: { childId: term.childId, payment: { sponsorId: term.sponsorId, reversal: null } },
    select: { quarter: true },
    distinct: ['quarter'],
  })
  const others = await tx.supportTerm.findMany({
    where: { childId: term.childId, sponsorId: term.sponsorId, id: { not: term.id } },
    select: { startsOn: true, endsOn: true },
  })
  const besides = others.map(({ startsOn, endsOn }) => ({
    startsOn: dayFromColumn(startsOn),
    endsOn: endsOn && dayFromColumn(endsOn),
  }))
  return parts
    .map((part) => quarter(part.quarter))
    .filter((of) => {
      const whole = { startsOn: quarterStart(of), endsOn: quarterEnd(of) }
      return overlap(term, whole) && !besides.some((other) => overlap(other, whole))
    })
}

/**
 * What was built on an ending: another term in the days that would come back, a proposal under way, or of a
 * lead's that the child is kept for somebody.
 */
export async function isEndingFollowed(
  tx: Tx,
  term: Of & { role: 'lead' | 'co' },
  before: { startsOn: Day; endsOn: Day | null },
): Promise<boolean> {
  const rows = await tx.supportTerm.findMany({
    where: {
      ...{ childId: term.childId, id: { not: term.id } },
      ...(before.endsOn && { startsOn: { lt: columnOf(before.endsOn) } }),
    },
    select: { startsOn: true, endsOn: true, role: true, sponsorId: true },
  })
  const isInTheWay = rows.some((row) => {
    const other = {
      startsOn: dayFromColumn(row.startsOn),
      endsOn: row.endsOn && dayFromColumn(row.endsOn),
    }
    const isRival =
      (row.role === 'lead' && term.role === 'lead') || row.sponsorId === term.sponsorId
    return isRival && !isEmpty(other) && overlap(other, before)
  })
  if (isInTheWay) return true
  const open = await tx.assignment.count({
    where: {
      ...{ childId: term.childId, decision: null, role: term.role },
      OR: [{ review: null }, { review: { outcome: 'passed' } }],
    },
  })
  if (open > 0) return true
  if (term.role !== 'lead') return false
  const where = { childId: term.childId, ...heldOnDay(today()) }
  return (await tx.assignmentHold.count({ where })) > 0
}
