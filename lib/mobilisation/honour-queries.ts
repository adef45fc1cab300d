import type { Viewer } from '@/lib/access/viewer'
import { columnOf, dayFromColumn } from '@/lib/calendar/day'
import { today } from '@/lib/platform/clock'
import type { Tx } from '@/lib/platform/db/client'
import { inCommune } from '@/lib/platform/db/transaction'
import { SPONSOR_KINDS } from '@/lib/sponsors/sponsor'
import type { Honoured } from './honour'

/**
 * Units that let themselves be named and do help: by kind, then by the name they chose. How many children
 * stands beside it, and never which, nor any sum.
 */
export function listHonoured(viewer: Viewer): Promise<Honoured[]> {
  return inCommune(viewer, listHonouredIn)
}

/** `listHonoured` inside a transaction that is already open. */
export async function listHonouredIn(tx: Tx): Promise<Honoured[]> {
  const at = columnOf(today())
  const running = { startsOn: { lte: at }, OR: [{ endsOn: null }, { endsOn: { gt: at } }] }
  // What was taken back before it began helped nobody.
  const held = { OR: [{ endsOn: null }, { endsOn: { gt: tx.supportTerm.fields.startsOn } }] }
  const begun = { startsOn: { lte: at }, ...held }
  const rows = await tx.namingConsent.findMany({
    where: { withdrawal: null, sponsor: { terms: { some: begun } } },
    include: {
      sponsor: {
        select: {
          id: true,
          kind: true,
          terms: {
            where: begun,
            select: { startsOn: true },
            orderBy: { startsOn: 'asc' },
            take: 1,
          },
          _count: { select: { terms: { where: running } } },
        },
      },
    },
  })
  return rows
    .map(({ namedAs, consentedOn, sponsor }) => ({
      id: sponsor.id,
      name: namedAs,
      kind: sponsor.kind,
      children: sponsor._count.terms,
      since: sponsor.terms[0] ? dayFromColumn(sponsor.terms[0].startsOn) : today(),
      consentedOn: dayFromColumn(consentedOn),
    }))
    .sort(
      (one, other) =>
        SPONSOR_KINDS.indexOf(one.kind) - SPONSOR_KINDS.indexOf(other.kind) ||
        one.name.localeCompare(other.name, 'vi'),
    )
}

/** How many units help and have not said that they may be named. */
export function countUnnamed(viewer: Viewer): Promise<number> {
  return inCommune(viewer, (tx) => {
    const at = columnOf(today())
    return tx.sponsor.count({
      where: {
        terms: { some: { startsOn: { lte: at }, OR: [{ endsOn: null }, { endsOn: { gt: at } }] } },
        namingConsents: { none: { withdrawal: null } },
      },
    })
  })
}
