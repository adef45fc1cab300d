import type { Prisma } from '@/prisma/client/client'
import type { Viewer } from '@/lib/access/viewer'
import { dayFromColumn, dayOf, type Day } from '@/lib/calendar/day'
import { today } from '@/lib/platform/clock'
import type { Tx } from '@/lib/platform/db/client'
import { inCommune } from '@/lib/platform/db/transaction'
import { countSent, sendersInReach, WITH_ANSWERS } from './facts-queries'
import { bySenderName, type OpenedRound, type RoundLine, type RoundSender } from './round'
import { hasAnswered, roundStatusOf, senderStatusOf } from './status'

/** One page of rounds, the newest first; of those who answer only rounds that ask them. */
export function listRounds(
  viewer: Viewer,
  page: { skip: number; take: number },
): Promise<{ lines: RoundLine[]; total: number }> {
  return inCommune(viewer, async (tx) => {
    const reach = await sendersInReach(tx, viewer, 'round.read')
    const where = { senders: { some: reach } }
    const rows = await tx.reviewRound.findMany({
      where,
      orderBy: [{ openedAt: 'desc' }, { id: 'asc' }],
      ...page,
      include: { closing: true, senders: { where: reach, include: WITH_ANSWERS } },
    })
    return {
      lines: rows.map((row) => lineOf(row, today())),
      total: await tx.reviewRound.count({ where }),
    }
  })
}

/** A round with the places within reach; null where it asks none of them. */
export function openRound(viewer: Viewer, id: string): Promise<OpenedRound | null> {
  return inCommune(viewer, async (tx) => {
    const reach = await sendersInReach(tx, viewer, 'round.read')
    const row = await tx.reviewRound.findFirst({
      where: { id, senders: { some: reach } },
      include: { closing: true, senders: { where: reach, include: WITH_ANSWERS } },
    })
    if (!row) return null
    const own = await tx.reviewSender.findMany({
      where: { roundId: id, ...(await sendersInReach(tx, viewer, 'round.answer')) },
      select: { id: true },
    })
    const period = { from: row.openedAt, to: row.closing?.closedAt ?? null }
    const sentBy = await countSent(tx, period, row.senders)
    const names = await namesOf(tx, row)
    const line = lineOf(row, today())
    const senders = row.senders.map((sender): RoundSender => ({
      id: sender.id,
      kind: sender.villageId === null ? 'school' : 'village',
      name: sender.village?.name ?? sender.school?.name ?? '',
      level: sender.school?.level ?? null,
      status: statusIn(row, sender, today()),
      sent: sentBy(sender),
      isOwn: own.some((one) => one.id === sender.id),
      answers: sender.answers.map((answer) => ({
        ...{ id: answer.id, kind: answer.kind, childCount: answer.childCount, note: answer.note },
        ...{ by: names.get(answer.answeredBy) ?? '', at: answer.answeredAt },
        reopening: answer.reopening && {
          reason: answer.reopening.reason,
          by: names.get(answer.reopening.reopenedBy) ?? '',
          at: answer.reopening.reopenedAt,
        },
      })),
    }))
    return {
      ...line,
      ...{ basis: row.basis, asks: row.asks, openedAt: row.openedAt },
      openedBy: names.get(row.openedBy) ?? '',
      closing: row.closing && {
        missing: row.closing.missing,
        by: names.get(row.closing.closedBy) ?? '',
        at: row.closing.closedAt,
      },
      senders: senders.sort(bySenderName),
    }
  })
}

/** Whom a round would ask today. */
export function countPlacesToAsk(viewer: Viewer): Promise<{ villages: number; schools: number }> {
  return inCommune(viewer, async (tx) => ({
    villages: await tx.village.count({ where: { mergerId: null } }),
    schools: await tx.school.count(),
  }))
}

type Row = Prisma.ReviewRoundGetPayload<{
  include: { closing: true; senders: { include: typeof WITH_ANSWERS } }
}>

function lineOf(row: Row, on: Day): RoundLine {
  const state = stateOf(row)
  const statuses = row.senders.map((sender) => statusIn(row, sender, on))
  return {
    ...{ id: row.id, title: row.title },
    ...{ openedOn: dayOf(row.openedAt), dueOn: state.dueOn },
    status: roundStatusOf(state, on),
    asked: statuses.length,
    answered: statuses.filter(hasAnswered).length,
  }
}

function statusIn(row: Row, { answers }: Row['senders'][number], on: Day) {
  const last = answers.at(-1)
  const kept = last ? { kind: last.kind, isReopened: last.reopening !== null } : null
  return senderStatusOf(stateOf(row), kept, on)
}

function stateOf({ closing, dueOn }: Row) {
  return { isClosed: closing !== null, dueOn: dayFromColumn(dueOn) }
}

async function namesOf(tx: Tx, row: Row): Promise<Map<string, string>> {
  const ids = [
    row.openedBy,
    ...(row.closing ? [row.closing.closedBy] : []),
    ...row.senders.flatMap(({ answers }) =>
      answers.flatMap(({ answeredBy, reopening }) =>
        [answeredBy, reopening?.reopenedBy ?? []].flat(),
      ),
    ),
  ]
  const people = await tx.person.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, fullName: true },
  })
  return new Map(people.map(({ id, fullName }) => [id, fullName]))
}
