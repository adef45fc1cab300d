import type { Prisma } from '@/prisma/client/client'
import { RIGHTS } from '@/lib/access/right'
import { heldOn } from '@/lib/access/accounts-queries'
import { columnOf, type Day } from '@/lib/calendar/day'
import type { Tx } from '@/lib/platform/db/client'
import { levelOf } from '@/lib/sponsors/queries'
import { holdSponsors } from '@/lib/sponsors/records'
import type { KeptStep, Promised } from './promise'
import { stageOf } from './stage'

/** What a unit's own lines promise now, and how many children it carries of approved assignments. */
export async function promisedNow(
  tx: Tx,
  sponsorId: string,
  on: Day,
): Promise<Promised & { assigned: number }> {
  const unit = await tx.sponsor.findFirstOrThrow({
    where: { id: sponsorId },
    select: {
      promisedChildren: true,
      levelMinVnd: true,
      levelMaxVnd: true,
      levelRhythm: true,
      _count: { select: { terms: { where: { recognitionId: null, ...notEnded(on) } } } },
    },
  })
  return {
    children: unit.promisedChildren,
    level: levelOf(unit),
    assigned: unit._count.terms,
  }
}

/** A unit as the rules see it, held until the transaction ends; null when the commune has none with this id. */
export async function holdMobilised(tx: Tx, sponsorId: string, on: Day) {
  await holdSponsors(tx, [sponsorId])
  const unit = await tx.sponsor.findFirst({
    where: { id: sponsorId },
    select: {
      promisedChildren: true,
      terms: { select: { startsOn: true, endsOn: true } },
      mobilisationSteps: { orderBy: WRITTEN, include: { reversal: true } },
    },
  })
  if (!unit) return null
  const at = columnOf(on)
  const steps = unit.mobilisationSteps.map(keptStepOf)
  const standing = steps.filter(({ reversedAt }) => reversedAt === null)
  return {
    steps,
    stage: stageOf({
      isHelping: unit.terms.some(
        ({ startsOn, endsOn }) => startsOn <= at && (endsOn === null || endsOn > at),
      ),
      standing,
      promised: unit.promisedChildren,
      hasHelped: unit.terms.some(({ startsOn }) => startsOn <= at),
    }),
  }
}

/** People who may mobilise on this day, by name; one of them when an id is asked for. */
export function mobilisersOn(tx: Tx, on: Day, id?: string) {
  return tx.person.findMany({
    where: {
      id,
      memberships: {
        some: {
          role: { in: [...RIGHTS['mobilisation.keep']] },
          validFrom: { lte: columnOf(on) },
          ...heldOn(on),
        },
      },
    },
    orderBy: [{ fullName: 'asc' }, { id: 'asc' }],
    select: { id: true, fullName: true, jobTitle: true },
  })
}

/** Steps in the order they were written. */
export const WRITTEN: Prisma.MobilisationStepOrderByWithRelationInput[] = [
  { recordedAt: 'asc' },
  { id: 'asc' },
]

type Row = Prisma.MobilisationStepGetPayload<{ include: { reversal: true } }>

/** A step as the rules see it. */
export function keptStepOf(row: Row): KeptStep {
  return {
    ...{ id: row.id, kind: row.kind, recordedAt: row.recordedAt },
    promise:
      row.promisedChildren === null
        ? null
        : { children: row.promisedChildren, level: levelOf(row) },
    before: {
      children: row.promisedBefore,
      level: levelOf({
        levelMinVnd: row.levelMinBefore,
        levelMaxVnd: row.levelMaxBefore,
        levelRhythm: row.levelRhythmBefore,
      }),
    },
    reversedAt: row.reversal?.reversedAt ?? null,
  }
}

/** Terms of support that have not ended on a day. */
export function notEnded(on: Day) {
  return { OR: [{ endsOn: null }, { endsOn: { gt: columnOf(on) } }] }
}
