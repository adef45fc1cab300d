import { columnOf, dayFromColumn, type Day } from '@/lib/calendar/day'
import { keepOnList } from '@/lib/children/records'
import type { Tx } from '@/lib/platform/db/client'
import type { PledgeInput } from './input'

type Actor = { communeId: string; personId: string; at: Date }

/**
 * A term with its child, held so that two changes of one promise come one after the other. The child is held
 * before it, in the order in which a list is taken back.
 */
export async function holdTerm(tx: Tx, termId: string) {
  const of = await tx.supportTerm.findFirst({ where: { id: termId }, select: { childId: true } })
  if (of) await keepOnList(tx, [of.childId])
  await tx.$queryRaw`select id from support_term where id = ${termId}::uuid for no key update`
  const term = await tx.supportTerm.findFirst({
    where: { id: termId },
    select: {
      id: true,
      childId: true,
      sponsorId: true,
      startsOn: true,
      endsOn: true,
      child: { select: { code: true } },
    },
  })
  return (
    term && {
      ...term,
      startsOn: dayFromColumn(term.startsOn),
      endsOn: term.endsOn && dayFromColumn(term.endsOn),
    }
  )
}

/** A promise of this very term; null when it belongs to another. */
export async function findPledgeOf(tx: Tx, termId: string, id: string) {
  const found = await tx.pledge.findFirst({
    where: { id, termId },
    select: { rhythm: true, validFrom: true, validTo: true },
  })
  if (!found) return null
  const { rhythm, validFrom, validTo } = found
  return { rhythm, from: dayFromColumn(validFrom), to: validTo && dayFromColumn(validTo) }
}

/** Ends a promise on the day another takes its place. */
export async function closePledge(tx: Tx, communeId: string, id: string, on: Day): Promise<void> {
  await tx.pledge.update({
    where: { communeId_id: { communeId, id } },
    data: { validTo: columnOf(on) },
  })
}

/** Writes a promise; its id comes back. */
export async function addPledge(
  tx: Tx,
  by: Actor,
  pledge: Omit<PledgeInput, 'replaces'> & { childId: string; sponsorId: string },
): Promise<string> {
  const { from, amountVnd, ...rest } = pledge
  const { id } = await tx.pledge.create({
    data: {
      ...rest,
      communeId: by.communeId,
      amountVnd: BigInt(amountVnd),
      validFrom: columnOf(from),
      recordedBy: by.personId,
      recordedAt: by.at,
    },
    select: { id: true },
  })
  return id
}
