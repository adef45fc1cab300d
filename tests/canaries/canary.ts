import type { Walker } from '@/tests/rights/people'
import type { Role } from '@/lib/access/role'
import { LOCAL, OF_A_UNIT } from '@/tests/rights/roles'
import { FIELDS, type Field } from './fields'

/**
 * Whose rows a word stands in: a unit by its member's login, a person by the own one. Children `far away`
 * are of no village, school or class that anybody who walks is in charge of.
 */
export const WHOSE = [
  'congan',
  'matran.donvi',
  'far away',
  'the commune',
  'the other commune',
] as const
export type Whose = (typeof WHOSE)[number] | (string & {})

/** A word that stands nowhere but in one field of somebody's. */
export type Canary = {
  word: string
  /** the number of its line in FIELDS */
  field: number
  whose: Whose
}

/** The one page on which everything of a commune is given away, and to whom. */
const TAKEN_ALONG = { address: '/takeout/file', role: 'administrator' }

/** Whether somebody may come across it in the answer of an address. */
export function maySee({ field, whose }: Canary, walker: Walker, address: string): boolean {
  const { role, username, prefix } = walker
  const line = lineOf(field)
  if (role === null || (prefix === 'VA') !== (whose !== 'the other commune')) return false
  if (role === TAKEN_ALONG.role && address === TAKEN_ALONG.address) return !line.staysBehind
  if (line.ownPerson && username === whose) return true
  if (!OF_A_UNIT.includes(role)) return line.readers.includes(role)
  if (isLocal(role)) {
    if (whose === 'far away') return line.readers.includes(role)
    return line.atHome === true || line.everyUnit === true || line.readers.includes(role)
  }
  if (line.everyUnit) return true
  // Which of its units a member of the other commune is of makes no difference here.
  return line.ownUnit === true && (whose === username || whose === 'the other commune')
}

/** Which child of the own places a word is of is told by the matrix: here what may be read of any. */
function isLocal(role: Role): boolean {
  return (LOCAL as readonly Role[]).includes(role)
}

/**
 * Whether anybody at all may read it, so that somebody must have come across it. The other commune has
 * not all its people among those who walk: its words are there to be met by nobody of this one.
 */
export function isRead({ field, whose }: Canary): boolean {
  if (whose === 'the other commune') return false
  const { readers, ownPerson, staysBehind } = lineOf(field)
  return readers.length > 0 || ownPerson === true || !staysBehind
}

/** What the canary is called in a list of faults. */
export function nameOf({ field, whose }: Canary): string {
  const { column, name } = lineOf(field)
  return [column, name && `(${name})`, 'of', whose].filter(Boolean).join(' ')
}

function lineOf(field: number): Field {
  const line = FIELDS[field]
  if (!line) throw new Error(`There is no field ${field}`)
  return line
}
