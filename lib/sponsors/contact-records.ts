import { columnOf, dayOf, type Day } from '@/lib/calendar/day'
import type { Tx } from '@/lib/platform/db/client'
import type { Author } from '@/lib/platform/entries/author'
import { firstOf, nextFirst, type ContactFacts, type ContactLine } from './contact'
import { contactOf, CURRENT_CONTACTS } from './contact-row'

/** Adds somebody to a unit that is held; whoever was first before steps back where this one is. */
export async function addContact(
  tx: Tx,
  author: Author,
  sponsorId: string,
  facts: ContactFacts,
  wantsFirst: boolean,
): Promise<void> {
  const first = firstOf(await askedFor(tx, sponsorId))
  const isFirst = facts.part === 'contact' && (wantsFirst || first === null)
  if (isFirst && first) await replace(tx, author, sponsorId, first, { ...first, isFirst: false })
  await tx.sponsorContact.create({ data: rowOf(author, sponsorId, { ...facts, isFirst }) })
  await showFirst(tx, sponsorId)
}

/** The same person, reached in another way: the row that said so before ends, and is kept. */
export async function changeContact(
  tx: Tx,
  author: Author,
  sponsorId: string,
  before: ContactLine,
  facts: ContactFacts,
  wantsFirst: boolean,
): Promise<void> {
  const first = firstOf(await askedFor(tx, sponsorId))
  const isFirst = facts.part === 'contact' && (wantsFirst || before.isFirst)
  if (isFirst && first && first.id !== before.id) {
    await replace(tx, author, sponsorId, first, { ...first, isFirst: false })
  }
  await replace(tx, author, sponsorId, before, { ...facts, isFirst })
  await showFirst(tx, sponsorId)
}

/** Somebody has left; whoever has been there longest is asked for first from then on. */
export async function endContact(
  tx: Tx,
  author: Author,
  sponsorId: string,
  contact: ContactLine,
  left: { on: Day; reason: string | null },
): Promise<void> {
  const next = contact.isFirst ? nextFirst(await askedFor(tx, sponsorId), contact.id) : null
  await end(tx, author, contact.id, left)
  if (next) await replace(tx, author, sponsorId, next, { ...next, isFirst: true })
  await showFirst(tx, sponsorId)
}

/** Writes down the first contacts of units that were just added, as their own lines have them. */
export async function addFirstContacts(
  tx: Tx,
  author: Author,
  units: readonly OwnLine[],
): Promise<void> {
  await tx.sponsorContact.createMany({
    data: units.flatMap((unit) =>
      unit.contactName === null && unit.contactPhone === null
        ? []
        : rowOf(author, unit.id, { ...factsIn(unit), isFirst: true }),
    ),
  })
}

/**
 * Follows what was written into units' own lines, by a list or by whoever wins them: another number of the
 * same person changes that contact, another name is another person, and the one before has left.
 */
export async function followOwnLines(
  tx: Tx,
  author: Author,
  sponsorIds: readonly string[],
): Promise<void> {
  const units = await tx.sponsor.findMany({
    where: { id: { in: [...sponsorIds] } },
    select: { id: true, contactName: true, contactPhone: true },
  })
  for (const unit of units) {
    const first = firstOf(await askedFor(tx, unit.id))
    const isKnown = first && first.name === unit.contactName && first.phone === unit.contactPhone
    if (isKnown) continue
    const said = factsIn(unit)
    const left = { on: dayOf(author.at), reason: null }
    if (said.name === null && said.phone === null) {
      if (first) await endContact(tx, author, unit.id, first, left)
    } else if (first && first.name === said.name) {
      await replace(tx, author, unit.id, first, { ...first, phone: said.phone })
    } else {
      if (first) await end(tx, author, first.id, left)
      await tx.sponsorContact.create({ data: rowOf(author, unit.id, { ...said, isFirst: true }) })
    }
  }
}

/** Takes away the contacts of units that go with the list that brought them. */
export async function removeContacts(tx: Tx, sponsorIds: readonly string[]): Promise<void> {
  await tx.sponsorContact.deleteMany({ where: { sponsorId: { in: [...sponsorIds] } } })
}

type OwnLine = { id: string; contactName: string | null; contactPhone: string | null }

function factsIn({ contactName, contactPhone }: OwnLine): ContactFacts {
  return {
    ...{ part: 'contact', name: contactName, phone: contactPhone },
    ...{ role: null, email: null, accountHolder: null },
  }
}

/** Lists and whoever wins units read the first contact in the unit's own line; its open form is told. */
async function showFirst(tx: Tx, sponsorId: string): Promise<void> {
  const first = firstOf(await askedFor(tx, sponsorId))
  await tx.sponsor.updateMany({
    where: { id: sponsorId },
    data: {
      contactName: first?.name ?? null,
      contactPhone: first?.phone ?? null,
      version: { increment: 1 },
    },
  })
}

async function replace(
  tx: Tx,
  author: Author,
  sponsorId: string,
  { id, since }: ContactLine,
  now: ContactFacts & { isFirst: boolean },
): Promise<void> {
  await end(tx, author, id, { on: dayOf(author.at), reason: null })
  await tx.sponsorContact.create({
    data: { ...rowOf(author, sponsorId, now), since: columnOf(since), replacesId: id },
  })
}

async function end(
  tx: Tx,
  { personId, at }: Author,
  id: string,
  { on, reason }: { on: Day; reason: string | null },
): Promise<void> {
  await tx.sponsorContact.updateMany({
    where: { id, validTo: null },
    data: { validTo: columnOf(on), endedBy: personId, endedAt: at, endReason: reason },
  })
}

function rowOf(
  { communeId, personId, at }: Author,
  sponsorId: string,
  { part, name, role, phone, email, accountHolder, isFirst }: ContactFacts & { isFirst: boolean },
) {
  return {
    ...{ communeId, sponsorId, part, name, role, phone, email, accountHolder, isFirst },
    ...{ since: columnOf(dayOf(at)), validFrom: columnOf(dayOf(at)) },
    ...{ recordedBy: personId, recordedAt: at },
  }
}

/** Everybody of a unit that is held who can be asked for. */
async function askedFor(tx: Tx, sponsorId: string): Promise<ContactLine[]> {
  const { select } = CURRENT_CONTACTS
  const where = { ...CURRENT_CONTACTS.where, sponsorId }
  return (await tx.sponsorContact.findMany({ select, where })).map(contactOf)
}
