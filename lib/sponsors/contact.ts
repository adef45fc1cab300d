import type { Day } from '@/lib/calendar/day'
import { searchKey } from '@/lib/people/full-name'
import { nationalPhone } from '@/lib/people/phone'

/** What somebody is to a unit: whom to ask for (đầu mối), or who pays in its name (người chi). */
export const CONTACT_PARTS = ['contact', 'payer'] as const
export type ContactPart = (typeof CONTACT_PARTS)[number]

/** How somebody of a unit is reached. A name or a telephone number is always there. */
export type ContactFacts = {
  part: ContactPart
  name: string | null
  /** chức vụ, phòng ban */
  role: string | null
  phone: string | null
  email: string | null
  /** chủ tài khoản: the name a bank statement shows, of a payer alone */
  accountHolder: string | null
}

/** Somebody who can be asked for today; `since` is the person's first day, however the person was reached then. */
export type ContactLine = ContactFacts & { id: string; isFirst: boolean; since: Day }

/** Why a contact cannot be written. */
export type ContactRefusal =
  | 'not_found'
  | 'already_ended'
  | 'payer_known'
  | 'left_before_start'
  | 'left_in_future'

/** Whether another payer may be written down: a unit has one at a time, so that it is clear who pays. */
export function decideAdding(part: ContactPart, others: readonly ContactLine[]) {
  return part === 'payer' && others.some((one) => one.part === 'payer') ? 'payer_known' : null
}

/** Whether somebody may be written down as gone from a day on: neither before the beginning nor ahead. */
export function decideLeaving(contact: { since: Day }, leftOn: Day, today: Day) {
  if (leftOn < contact.since) return 'left_before_start'
  return leftOn > today ? 'left_in_future' : null
}

/** Whom to ask for first: whoever was said to be the first, else nobody. */
export function firstOf(contacts: readonly ContactLine[]): ContactLine | null {
  return contacts.find(({ part, isFirst }) => part === 'contact' && isFirst) ?? null
}

/** Who comes first when the first one goes: of the other contacts whoever has been there longest. */
export function nextFirst(contacts: readonly ContactLine[], goneId: string): ContactLine | null {
  const others = contacts.filter(({ id, part }) => part === 'contact' && id !== goneId)
  const beside = (one: ContactLine) => `${one.since} ${one.id}`
  return others.toSorted((one, other) => (beside(one) < beside(other) ? -1 : 1))[0] ?? null
}

/**
 * Whom of a unit's contacts somebody means who writes a name and a number: whoever is so named, whatever the
 * marks and the number; without a name on either side, whoever has the number. Null for somebody else.
 */
export function personSaid(
  contacts: readonly ContactLine[],
  said: Pick<ContactFacts, 'name' | 'phone'>,
): ContactLine | null {
  const asked = contacts
    .filter(({ part }) => part === 'contact')
    .toSorted((one, other) => Number(other.isFirst) - Number(one.isFirst))
  const named = asked.filter(({ name }) => name && said.name && isSameName(name, said.name))
  const called = asked.filter(({ phone }) => phone && said.phone && isSamePhone(phone, said.phone))
  const both = named.find((one) => called.includes(one))
  const unnamed = called.find(({ name }) => name === null || said.name === null)
  return both ?? named[0] ?? unnamed ?? null
}

/** Who pays when it is not the unit's own contact. */
export function payerOf(contacts: readonly ContactLine[]): ContactLine | null {
  return contacts.find(({ part }) => part === 'payer') ?? null
}

function isSameName(one: string, other: string): boolean {
  return searchKey(one) === searchKey(other)
}

function isSamePhone(one: string, other: string): boolean {
  return one === other || (nationalPhone(one) ?? one) === nationalPhone(other)
}
