import type { Prisma } from '@/prisma/client/client'
import { holds, may, type Viewer } from '@/lib/access/viewer'
import { dayOf, type Day } from '@/lib/calendar/day'
import { quarter } from '@/lib/calendar/quarter'
import { today } from '@/lib/platform/clock'
import type { Tx } from '@/lib/platform/db/client'
import { inCommune } from '@/lib/platform/db/transaction'
import type { DirectionLine, OpenedDirection, PossibleOwner } from './direction'
import { keptOf, possibleOwners, WITH_ANSWERS } from './facts-queries'
import { actsOf, awaitsLeader, awaitsOwner, statusOf } from './status'

/** Which directions a viewer may read: those who follow the office's work all of them, others their own. */
export function directionsInReach(viewer: Viewer): Prisma.DirectionWhereInput {
  return seesAllDirections(viewer) ? {} : { ownerId: viewer.personId }
}

export function seesAllDirections(viewer: Viewer): boolean {
  return (['leader', 'office_head', 'auditor'] as const).some((role) => holds(viewer, role))
}

const CLOSED = {
  OR: [
    { withdrawal: { isNot: null } },
    { answers: { some: { kind: 'report', decision: { outcome: 'accepted' } } } },
  ],
} satisfies Prisma.DirectionWhereInput

/** `isFollowed` as a `where`, and its opposite: a test proves that they agree. */
export const FOLLOWED = { open: { NOT: CLOSED }, over: CLOSED } as const

export type Followed = keyof typeof FOLLOWED

/** One page of directions: what is followed by its day, what is over the newest first. */
export function listDirections(
  viewer: Viewer,
  followed: Followed,
  page: { skip: number; take: number },
): Promise<{ lines: DirectionLine[]; open: number; over: number }> {
  return inCommune(viewer, async (tx) => {
    const reach = directionsInReach(viewer)
    const count = (one: Followed) => tx.direction.count({ where: { ...reach, ...FOLLOWED[one] } })
    const rows = await tx.direction.findMany({
      where: { ...reach, ...FOLLOWED[followed] },
      orderBy:
        followed === 'open'
          ? [{ dueOn: 'asc' }, { id: 'asc' }]
          : [{ givenAt: 'desc' }, { id: 'asc' }],
      ...page,
      include: WHOLE,
    })
    const names = await namesOf(tx, rows)
    const lines = rows.map((row) => lineOf(row, names, today()))
    return { lines, open: await count('open'), over: await count('over') }
  })
}

/** A direction with all that was done about it; null when it is out of reach. */
export function openDirection(viewer: Viewer, id: string): Promise<OpenedDirection | null> {
  return inCommune(viewer, async (tx) => {
    const where = { id, ...directionsInReach(viewer) }
    const row = await tx.direction.findFirst({ where, include: WHOLE })
    if (!row) return null
    const names = await namesOf(tx, [row])
    const { withdrawal } = row
    return {
      ...lineOf(row, names, today()),
      givenAt: row.givenAt,
      answers: row.answers.map(({ decision, answeredAt, ...answer }, index) => ({
        ...{ id: answer.id, kind: answer.kind, text: answer.text, at: answeredAt },
        until: keptOf(row).answers[index]?.until ?? null,
        decision: decision && {
          ...{ outcome: decision.outcome, reason: decision.reason, at: decision.decidedAt },
          by: names.get(decision.decidedBy) ?? '',
        },
      })),
      withdrawal: withdrawal && {
        ...{ reason: withdrawal.reason, at: withdrawal.withdrawnAt },
        by: names.get(withdrawal.withdrawnBy) ?? '',
      },
    }
  })
}

/** Whom this leader can give a direction to. */
export function listPossibleOwners(viewer: Viewer): Promise<PossibleOwner[]> {
  return inCommune(viewer, async (tx) => {
    const owners = await possibleOwners(tx, today())
    return owners.filter(({ id }) => id !== viewer.personId)
  })
}

/** The code of a child a direction may be begun from. */
export function findChildCode(viewer: Viewer, childId: string): Promise<string | null> {
  return inCommune(viewer, async (tx) => {
    const child = await tx.child.findFirst({ where: { id: childId }, select: { code: true } })
    return child?.code ?? null
  })
}

/** Directions that wait for this viewer: own ones to answer, those past their day, and answers to decide on. */
export async function waitingDirections(tx: Tx, viewer: Viewer, on: Day) {
  const rows = await tx.direction.findMany({ where: FOLLOWED.open, include: WITH_ANSWERS })
  const standing = rows.map((row) => ({
    isOwn: row.ownerId === viewer.personId,
    status: statusOf(actsOf({ ...keptOf(row), withdrawal: row.withdrawal }), on),
  }))
  const own = may(viewer, 'direction.answer') ? standing.filter(({ isOwn }) => isOwn) : []
  const toAnswer = own.filter(({ status }) => awaitsOwner(status))
  const late = toAnswer.filter(({ status }) => status === 'overdue').length
  const others = may(viewer, 'direction.give') ? standing.filter(({ isOwn }) => !isOwn) : []
  return {
    toAnswer: toAnswer.length - late,
    late,
    toDecide: others.filter(({ status }) => awaitsLeader(status)).length,
  }
}

const WHOLE = {
  ...WITH_ANSWERS,
  child: { select: { id: true, code: true } },
  sponsor: { select: { id: true, name: true } },
} as const satisfies Prisma.DirectionInclude

type Row = Prisma.DirectionGetPayload<{ include: typeof WHOLE }>

function lineOf(row: Row, names: ReadonlyMap<string, string>, on: Day): DirectionLine {
  const acts = actsOf({ ...keptOf(row), withdrawal: row.withdrawal })
  const person = (id: string) => ({ id, name: names.get(id) ?? '' })
  return {
    id: row.id,
    instruction: row.instruction,
    owner: person(row.ownerId),
    givenBy: person(row.givenBy),
    givenOn: dayOf(row.givenAt),
    dueOn: acts.dueOn,
    status: statusOf(acts, on),
    about: {
      child: row.child,
      sponsor: row.sponsor,
      hasPlan: row.planId !== null,
      quarter: row.quarter === null ? null : quarter(row.quarter),
    },
  }
}

async function namesOf(tx: Tx, rows: readonly Row[]): Promise<Map<string, string>> {
  const ids = rows.flatMap(({ ownerId, givenBy, withdrawal, answers }) => [
    ...[ownerId, givenBy, ...(withdrawal ? [withdrawal.withdrawnBy] : [])],
    ...answers.flatMap(({ decision }) => decision?.decidedBy ?? []),
  ])
  const people = await tx.person.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, fullName: true },
  })
  return new Map(people.map(({ id, fullName }) => [id, fullName]))
}
