import type { Day } from '@/lib/calendar/day'
import type { Tx } from '@/lib/platform/db/client'
import type { Author } from '@/lib/platform/entries/author'
import { firstOf, nextFirst, type ContactFacts, type ContactLine } from './contact'
import { addRow, contactsOf, endRow, replaceRow, showFirst } from './contact-row-records'

/** Adds somebody to a unit that is held; whoever was first before steps back where this one is. */
export async function addContact(
  tx: Tx,
  author: Author,
  sponsorId: string,
  facts: ContactFacts,
  wantsFirst: boolean,
): Promise<void> {
  const first = firstOf(await contactsOf(tx, sponsorId))
  const isFirst = facts.part === 'contact' && (wantsFirst || first === null)
  if (isFirst && first) await replaceRow(tx, author, sponsorId, first, { ...first, isFirst: false })
  await addRow(tx, author, sponsorId, { ...facts, isFirst })
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
  const first = firstOf(await contactsOf(tx, sponsorId))
  const isFirst = facts.part === 'contact' && (wantsFirst || before.isFirst)
  if (isFirst && first && first.id !== before.id) {
    await replaceRow(tx, author, sponsorId, first, { ...first, isFirst: false })
  }
  await replaceRow(tx, author, sponsorId, before, { ...facts, isFirst })
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
  const next = contact.isFirst ? nextFirst(await contactsOf(tx, sponsorId), contact.id) : null
  await endRow(tx, author, contact.id, left)
  if (next) await replaceRow(tx, author, sponsorId, next, { ...next, isFirst: true })
  await showFirst(tx, sponsorId)
}

/** Takes away the contacts of units that go with the list that brought them. */
export async function removeContacts(tx: Tx, sponsorIds: readonly string[]): Promise<void> {
  await tx.sponsorContact.deleteMany({ where: { sponsorId: { in: [...sponsorIds] } } })
}
