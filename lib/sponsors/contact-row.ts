import { dayFromColumn } from '@/lib/calendar/day'
import type { ContactFacts, ContactLine } from './contact'

/** What a row says of a contact. */
export const CONTACT_COLUMNS = {
  id: true,
  part: true,
  name: true,
  role: true,
  phone: true,
  email: true,
  accountHolder: true,
  isFirst: true,
  since: true,
} as const

/** Which rows are of those who can be asked for today: the first one first, then by how long. */
export const CURRENT_CONTACTS = {
  where: { validTo: null },
  select: CONTACT_COLUMNS,
  orderBy: [{ part: 'asc' }, { isFirst: 'desc' }, { since: 'asc' }, { id: 'asc' }],
} as const

/** A row in the words of the slice. */
export function contactOf({
  since,
  ...row
}: ContactFacts & { id: string; isFirst: boolean; since: Date }): ContactLine {
  return { ...row, since: dayFromColumn(since) }
}
