import type { ContactFacts, ContactLine } from './contact'

/** A contact's row, standing or over. */
export type ContactRow = ContactLine & { replacesId: string | null; standing: boolean }

/** What makes a unit's contacts again those they were. */
export type Restoring = {
  /** who was not there then */
  takenBack: ContactRow[]
  /** who was there otherwise, or has ended since: the row to go on from, and what it says again */
  again: { from: ContactRow; facts: ContactFacts & { isFirst: boolean } }[]
}

/**
 * How the contacts of a unit become again those of some earlier moment.
 *
 * @param rows every row the unit ever had
 * @param thenIds the rows that stood at that moment
 */
export function restoring(rows: readonly ContactRow[], thenIds: readonly string[]): Restoring {
  const after = new Map(rows.map((row) => [row.replacesId, row]))
  const newest = (row: ContactRow): ContactRow => {
    const next = after.get(row.id)
    return next ? newest(next) : row
  }
  const then = rows
    .filter(({ id }) => thenIds.includes(id))
    .map((was) => [was, newest(was)] as const)
  const stays = new Set(then.map(([, now]) => now.id))
  return {
    takenBack: rows.filter(({ id, standing }) => standing && !stays.has(id)),
    again: then
      .filter(([was, now]) => !now.standing || !isSame(was, now))
      .map(([facts, from]) => ({ from, facts })),
  }
}

const SAID = ['name', 'role', 'phone', 'email', 'accountHolder', 'isFirst'] as const

function isSame(one: ContactRow, other: ContactRow): boolean {
  return SAID.every((field) => one[field] === other[field])
}
