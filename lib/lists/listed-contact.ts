import { searchKey } from '@/lib/people/full-name'

type Contact = { contactName: string | null; contactPhone: string | null }

/**
 * The number a unit has once a row is taken. A row without a number leaves it alone, unless the row names
 * somebody else: the number of whoever was asked for until now is not the next one's.
 */
export function phoneAfter(listed: Contact, known: Contact): string | null {
  const [before, now] = [known.contactName, listed.contactName]
  const isAnother = before !== null && now !== null && searchKey(before) !== searchKey(now)
  return listed.contactPhone ?? (isAnother ? null : known.contactPhone)
}
