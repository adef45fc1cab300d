import type { Prisma } from '@/prisma/client/client'
import { RIGHTS } from '@/lib/access/right'
import { heldOn } from '@/lib/access/accounts-queries'
import { columnOf, type Day } from '@/lib/calendar/day'
import type { Tx } from '@/lib/platform/db/client'
import { levelOf } from '@/lib/sponsors/level'
import type { KeptStep } from './promise'
import { stageOf } from './stage'

/** A unit as the rules see it, held before; null when the commune has none with this id. */
export async function readMobilised(tx: Tx, sponsorId: string, on: Day) {
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
      hasHelped: unit.terms.some(
        ({ startsOn, endsOn }) => startsOn <= at && (endsOn === null || endsOn > startsOn),
      ),
    }),
  }
}

/** Whether a child was ever proposed for a unit or supported by it: then it is no prospect any more. */
export async function hasBeenGivenChildren(tx: Tx, sponsorId: string): Promise<boolean> {
  const terms = await tx.supportTerm.count({ where: { sponsorId } })
  return terms > 0 || (await tx.assignment.count({ where: { sponsorId } })) > 0
}

/** The unit a step is of; null when the commune has no such step. */
export async function sponsorOfStep(tx: Tx, id: string): Promise<string | null> {
  const step = await tx.mobilisationStep.findFirst({ where: { id }, select: { sponsorId: true } })
  return step?.sponsorId ?? null
}

/** The consent by which a unit may be named now; null when there is none. */
export function namingOf(tx: Tx, sponsorId: string) {
  return tx.namingConsent.findFirst({ where: { sponsorId, withdrawal: null } })
}

/** The unit that agreed to be named; null when the commune has no such consent. */
export async function sponsorOfNaming(tx: Tx, id: string): Promise<string | null> {
  const consent = await tx.namingConsent.findFirst({ where: { id }, select: { sponsorId: true } })
  return consent?.sponsorId ?? null
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
export const WRITTEN = { ordinal: 'asc' } as const

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
    carried: row.carriedChildren,
    reversedAt: row.reversal?.reversedAt ?? null,
  }
}
