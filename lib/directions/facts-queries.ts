import { RIGHTS } from '@/lib/access/right'
import { heldOn } from '@/lib/access/accounts-queries'
import { columnOf, dayFromColumn, type Day } from '@/lib/calendar/day'
import type { Tx } from '@/lib/platform/db/client'
import { inForceOn } from '@/lib/plans/queries'
import { actsOf, statusOf } from './status'

/**
 * The direction as the rules see it, held until the transaction ends so that an answer, a decision
 * and a withdrawal come one after the other. `ownedBy` narrows it to one owner's; null when out of reach.
 */
export async function holdDirection(tx: Tx, id: string, on: Day, ownedBy?: string) {
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`direction:${id}`}, 0))::text`
  const direction = await tx.direction.findFirst({
    where: { id, ownerId: ownedBy },
    include: { ...WITH_ANSWERS, child: { select: { code: true } } },
  })
  if (!direction) return null
  const acts = actsOf({ ...keptOf(direction), withdrawal: direction.withdrawal })
  return {
    id,
    ownerId: direction.ownerId,
    sponsorId: direction.sponsorId,
    childCode: direction.child?.code ?? null,
    dueOn: acts.dueOn,
    status: statusOf(acts, on),
    answers: direction.answers.map(({ id: answerId }) => answerId),
  }
}

/** How answers are read: in their order, each with what was said of it. */
export const WITH_ANSWERS = {
  answers: { orderBy: { round: 'asc' }, include: { decision: true } },
  withdrawal: true,
} as const

type KeptDirection = {
  dueOn: Date
  answers: {
    kind: 'report' | 'more_time'
    until: Date | null
    decision: { outcome: 'accepted' | 'returned' } | null
  }[]
}

/** The days of a kept direction as days. */
export function keptOf({ dueOn, answers }: KeptDirection) {
  return {
    dueOn: dayFromColumn(dueOn),
    answers: answers.map((answer) => ({
      ...answer,
      until: answer.until && dayFromColumn(answer.until),
    })),
  }
}

/** People whose role on this day lets them answer. */
export function possibleOwners(tx: Tx, on: Day, id?: string) {
  return tx.person.findMany({
    where: {
      id,
      memberships: {
        some: {
          role: { in: [...RIGHTS['direction.answer']] },
          validFrom: { lte: columnOf(on) },
          ...heldOn(on),
        },
      },
    },
    orderBy: [{ fullName: 'asc' }, { id: 'asc' }],
    select: { id: true, fullName: true, jobTitle: true },
  })
}

/** What a direction is about, by what was chosen; undefined where it is not there. */
export async function findObjects(
  tx: Tx,
  on: Day,
  chosen: { childCode?: string; sponsorId?: string; aboutPlan: boolean },
) {
  const { childCode, sponsorId, aboutPlan } = chosen
  const byId = { select: { id: true } } as const
  return {
    child: childCode ? await tx.child.findFirst({ where: { code: childCode }, ...byId }) : null,
    sponsor: sponsorId ? await tx.sponsor.findFirst({ where: { id: sponsorId }, ...byId }) : null,
    plan: aboutPlan
      ? await tx.plan.findFirst({
          where: inForceOn(on),
          orderBy: { versionNo: 'desc' },
          ...byId,
        })
      : null,
  }
}
