import { columnOf, dayOf, type Day } from '@/lib/calendar/day'
import type { Tx } from '@/lib/platform/db/client'
import type { Author } from '@/lib/platform/entries/author'
import { firstOf, type ContactFacts, type ContactLine } from './contact'
import { CONTACT_COLUMNS, contactOf, CURRENT_CONTACTS } from './contact-row'

/** Everybody of a unit who can be asked for today, and who pays for it. */
export async function contactsOf(tx: Tx, sponsorId: string): Promise<ContactLine[]> {
  const { select, orderBy } = CURRENT_CONTACTS
  const where = { ...CURRENT_CONTACTS.where, sponsorId }
  const rows = await tx.sponsorContact.findMany({ select, where, orderBy: [...orderBy] })
  return rows.map(contactOf)
}

/** Who left a unit on a day without a reason given, as each was reached last. */
export async function goneOn(tx: Tx, sponsorId: string, on: Day): Promise<ContactLine[]> {
  const rows = await tx.sponsorContact.findMany({
    where: { sponsorId, leftOn: columnOf(on), endReason: null, replacedBy: null },
    select: CONTACT_COLUMNS,
    orderBy: [{ endedAt: 'desc' }, { id: 'desc' }],
  })
  return rows.map(contactOf)
}

/** Somebody is there from today on; with a contact of before it is that same person. */
export async function addRow(
  tx: Tx,
  author: Author,
  sponsorId: string,
  facts: ContactFacts & { isFirst: boolean },
  before?: ContactLine,
): Promise<void> {
  await tx.sponsorContact.create({ data: rowOf(author, sponsorId, facts, before) })
}

/** The same person, otherwise than before: how it was stays in its row. */
export async function replaceRow(
  tx: Tx,
  author: Author,
  sponsorId: string,
  before: ContactLine,
  now: ContactFacts & { isFirst: boolean },
): Promise<void> {
  await endRow(tx, author, before.id)
  await addRow(tx, author, sponsorId, now, before)
}

/**
 * A row ends; of somebody who left with the day and why. That day may lie before the row itself, which only
 * says since when the person was reached so: the row ends no earlier than it began.
 */
export async function endRow(
  tx: Tx,
  { personId, at }: Author,
  id: string,
  left: { on: Day; reason: string | null } | null = null,
): Promise<void> {
  await tx.$executeRaw`
    update sponsor_contact set valid_to = greatest(valid_from, ${left?.on ?? dayOf(at)}::date),
      left_on = ${left?.on ?? null}::date, end_reason = ${left?.reason ?? null},
      ended_by = ${personId}::uuid, ended_at = ${at}
    where id = ${id}::uuid and valid_to is null`
}

/**
 * Lists and whoever wins units read the first contact in the unit's own line. An act on contacts raises the
 * version too, so that whoever has the unit's form open is told; what follows a line that was just written
 * does not again.
 */
export async function showFirst(
  tx: Tx,
  sponsorId: string,
  raised: 'raised' | 'as_written' = 'raised',
): Promise<void> {
  const first = firstOf(await contactsOf(tx, sponsorId))
  await tx.sponsor.updateMany({
    where: { id: sponsorId },
    data: {
      contactName: first?.name ?? null,
      contactPhone: first?.phone ?? null,
      ...(raised === 'raised' && { version: { increment: 1 } }),
    },
  })
}

/** The row of somebody who is reached so from today on; since when it is somebody new, or the same as before. */
export function rowOf(
  { communeId, personId, at }: Author,
  sponsorId: string,
  { part, name, role, phone, email, accountHolder, isFirst }: ContactFacts & { isFirst: boolean },
  before?: Pick<ContactLine, 'id' | 'since'>,
) {
  const validFrom = columnOf(dayOf(at))
  return {
    ...{ communeId, sponsorId, part, name, role, phone, email, accountHolder, isFirst, validFrom },
    ...{ since: before ? columnOf(before.since) : validFrom, replacesId: before?.id ?? null },
    ...{ recordedBy: personId, recordedAt: at },
  }
}
