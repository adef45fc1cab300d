import type { Prisma } from '@/prisma/client/client'
import { dayFromColumn, dayOf } from '@/lib/calendar/day'
import { inCommune, type CommuneContext } from '@/lib/platform/db/transaction'
import type { Merger, PastName, SchoolFile, VillageFile } from './place-history'

/** One village of the viewer's commune with its names and mergers, closed ones included; or null. */
export function openVillage(viewer: CommuneContext, id: string): Promise<VillageFile | null> {
  return inCommune(viewer, async (tx) => {
    const village = await tx.village.findFirst({
      where: { id },
      select: {
        id: true,
        name: true,
        formerNames: PAST_NAMES,
        merger: { select: MERGER },
        mergersInto: { select: MERGER, orderBy: [{ mergedOn: 'desc' }, { recordedAt: 'desc' }] },
      },
    })
    if (!village) return null
    return {
      id: village.id,
      name: village.name,
      pastNames: village.formerNames.map(pastNameOf),
      mergers: village.mergersInto.map(mergerOf),
      closedBy: village.merger && mergerOf(village.merger),
    }
  })
}

/** One school with its names, or null. */
export function openSchool(viewer: CommuneContext, id: string): Promise<SchoolFile | null> {
  return inCommune(viewer, async (tx) => {
    const school = await tx.school.findFirst({
      where: { id },
      select: { id: true, name: true, level: true, formerNames: PAST_NAMES },
    })
    if (!school) return null
    const { formerNames, ...facts } = school
    return { ...facts, pastNames: formerNames.map(pastNameOf) }
  })
}

const PAST_NAMES = {
  select: { name: true, until: true, basis: true },
  orderBy: [{ until: 'desc' }, { recordedAt: 'desc' }],
} satisfies Prisma.FormerNameFindManyArgs

const MERGER = {
  id: true,
  intoId: true,
  into: { select: { name: true } },
  closed: { select: { id: true, name: true }, orderBy: { name: 'asc' } },
  mergedOn: true,
  basis: true,
  reversal: { select: { reason: true, reversedAt: true } },
} satisfies Prisma.VillageMergerSelect

type KeptMerger = Prisma.VillageMergerGetPayload<{ select: typeof MERGER }>

function mergerOf({ into, intoId, closed, mergedOn, reversal, ...kept }: KeptMerger): Merger {
  return {
    ...kept,
    into: { id: intoId, name: into.name },
    closed: closed.filter(({ id }) => id !== intoId),
    mergedOn: dayFromColumn(mergedOn),
    reversal: reversal && { reason: reversal.reason, on: dayOf(reversal.reversedAt) },
  }
}

function pastNameOf({ until, ...kept }: { name: string; until: Date; basis: string }): PastName {
  return { ...kept, until: dayFromColumn(until) }
}
