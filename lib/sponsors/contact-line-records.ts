import { dayOf } from '@/lib/calendar/day'
import type { Tx } from '@/lib/platform/db/client'
import type { Author } from '@/lib/platform/entries/author'
import { firstOf, personSaid, type ContactFacts } from './contact'
import { endContact } from './contact-records'
import {
  addRow,
  contactsOf,
  endRow,
  goneOn,
  replaceRow,
  rowOf,
  showFirst,
} from './contact-row-records'

type OwnLine = { id: string; contactName: string | null; contactPhone: string | null }

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

/** Follows what was written into units' own lines, by a list or by whoever wins them. */
export async function followOwnLines(
  tx: Tx,
  author: Author,
  sponsorIds: readonly string[],
): Promise<void> {
  const units = await tx.sponsor.findMany({
    where: { id: { in: [...sponsorIds] } },
    select: { id: true, contactName: true, contactPhone: true },
  })
  for (const unit of units) await followOwnLine(tx, author, unit)
}

/**
 * Whoever the line names is asked for first from now on: somebody the unit has already comes to the front,
 * and who was first steps back; anybody else is another person, and the one before has left. Whoever left
 * the same day and is named again had not: somebody else was written there by mistake.
 */
async function followOwnLine(tx: Tx, author: Author, unit: OwnLine): Promise<void> {
  const contacts = await contactsOf(tx, unit.id)
  const first = firstOf(contacts)
  const said = factsIn(unit)
  if ((first?.name ?? null) === said.name && (first?.phone ?? null) === said.phone) return
  const left = { on: dayOf(author.at), reason: null }
  if (said.name === null && said.phone === null) {
    if (first) await endContact(tx, author, unit.id, first, left)
    return
  }
  const known = personSaid(contacts, said)
  if (first && !known) await endRow(tx, author, first.id, left)
  if (first && known && first.id !== known.id) {
    await replaceRow(tx, author, unit.id, first, { ...first, isFirst: false })
  }
  const named = known ?? personSaid(await goneOn(tx, unit.id, left.on), said)
  if (named) {
    // The line speaks for whom it was of; of somebody else what it leaves out is known from elsewhere.
    const { name, phone } = named.id === first?.id ? said : { ...named, ...spoken(said) }
    await replaceRow(tx, author, unit.id, named, { ...named, name, phone, isFirst: true })
  } else {
    await addRow(tx, author, unit.id, { ...said, isFirst: true })
  }
  await showFirst(tx, unit.id, 'as_written')
}

function factsIn({ contactName, contactPhone }: OwnLine): ContactFacts {
  return {
    ...{ part: 'contact', name: contactName, phone: contactPhone },
    ...{ role: null, email: null, accountHolder: null },
  }
}

function spoken({ name, phone }: ContactFacts) {
  return { ...(name !== null && { name }), ...(phone !== null && { phone }) }
}
