import { holds, reachOf, type Viewer } from '@/lib/access/viewer'
import { columnOf } from '@/lib/calendar/day'
import type { Quarter } from '@/lib/calendar/quarter'
import { givenName } from '@/lib/people/full-name'
import { today } from '@/lib/platform/clock'
import type { Tx } from '@/lib/platform/db/client'
import { inCommune } from '@/lib/platform/db/transaction'
import type { OfferedPart, PaymentStart } from './payment-form'
import { quartersOf, standingOfQuarter } from './quarter-queries'

/** Units with children, for whom the viewer may record. */
export function listPayingUnits(viewer: Viewer): Promise<{ id: string; name: string }[]> {
  const reach = reachOf(viewer, 'payment.record')
  return inCommune(viewer, (tx) =>
    tx.sponsor.findMany({
      where: { terms: { some: {} }, ...(reach !== 'all' && { id: { in: [...reach.sponsorIds] } }) },
      orderBy: { name: 'asc' },
      select: { id: true, name: true },
    }),
  )
}

/**
 * The form for one unit: its children of this quarter, and of earlier quarters whatever is still
 * short; of one child where asked. Null where the unit or the child does not exist for this viewer.
 */
export async function openPaymentForm(
  viewer: Viewer,
  { sponsorId, childId }: { sponsorId: string; childId: string | null },
): Promise<PaymentStart | null> {
  const reach = reachOf(viewer, 'payment.record')
  if (reach !== 'all' && !reach.sponsorIds.includes(sponsorId)) return null
  return inCommune(viewer, async (tx) => {
    const sponsor = await tx.sponsor.findFirst({
      where: { id: sponsorId },
      select: { name: true },
    })
    if (!sponsor) return null
    const quarters = await quartersOf(tx)
    const [present] = quarters
    const offered: (OfferedPart & { guardianName: string | null })[] = []
    for (const of of quarters) {
      const parts = await offeredIn(tx, of, sponsorId)
      const isOpen = (part: OfferedPart) => of === present || part.dueVnd > part.receivedVnd
      offered.push(...parts.filter(isOpen).filter((part) => !childId || part.childId === childId))
    }
    if (childId && offered.length === 0) return null
    const name = reach === 'all' ? (full: string) => full : givenName
    const guardian = childId && holds(viewer, 'officer') ? offered[0]?.guardianName : null
    return {
      sponsorId,
      sponsor: sponsor.name,
      hasQuarter: present !== undefined,
      parts: offered.map(({ guardianName: _, ...part }) => ({ ...part, name: name(part.name) })),
      recipient: guardian ?? null,
    }
  })
}

/** Whom a unit calls to meet a child (product.md, rule 6): the commune's officers. */
export function listLiaisons(
  viewer: Viewer,
): Promise<{ fullName: string; jobTitle: string; phone: string | null }[]> {
  const on = columnOf(today())
  return inCommune(viewer, (tx) =>
    tx.person.findMany({
      where: {
        memberships: {
          some: {
            role: 'officer',
            validFrom: { lte: on },
            OR: [{ validTo: null }, { validTo: { gt: on } }],
          },
        },
      },
      select: { fullName: true, jobTitle: true, phone: true },
      orderBy: { fullName: 'asc' },
    }),
  )
}

async function offeredIn(tx: Tx, of: Quarter, sponsorId: string) {
  const { terms, lines } = await standingOfQuarter(tx, of, { sponsorId })
  return lines.flatMap(({ childId, dueVnd, receivedVnd }) => {
    const child = terms.find((term) => term.childId === childId)?.child
    if (!child) return []
    const { code, fullName: name, guardianName } = child
    return { childId, code, name, guardianName, quarter: of, dueVnd, receivedVnd }
  })
}
