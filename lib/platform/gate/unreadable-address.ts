/**
 * Whether an address holds the zero sign. No keyboard types it, no text of the database can hold it, and
 * what is looked for by it would end as a failure of the product instead of the sender's.
 */
export function isUnreadable(address: string): boolean {
  return address.includes('%00')
}
