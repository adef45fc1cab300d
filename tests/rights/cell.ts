import { RIGHTS } from '@/lib/access/right'
import type { Role } from '@/lib/access/role'
import type { Walker } from './people'
import { reaches, type Owner } from './roles'
import type { Row } from './row'
import type { Thing } from './thing'

/** One door of the matrix: its lines together, since a door may open by one of several. */
export type Door = { door: string; about: Thing | undefined; rows: Row[] }

/** One step: who, through which door, to which thing. */
export type Cell = Door & {
  walker: Walker
  owner: Owner | null
  state: string | null
  ids: string[]
}

/** The doors of the matrix, each with all its lines about one kind of thing. */
export function doorsOf(matrix: readonly Row[]): Door[] {
  const doors = new Map<string, Door>()
  for (const row of matrix) {
    const key = `${row.door} ${row.about ?? ''}`
    const door = doors.get(key) ?? { door: row.door, about: row.about, rows: [] }
    door.rows.push(row)
    doors.set(key, door)
  }
  return [...doors.values()]
}

/** Whether the matrix opens this door to this person. */
export function isAllowed({ rows, walker: { role }, owner, state }: Cell): boolean {
  return rows.some(({ may, when }) => {
    if (may === 'anybody') return true
    if (role === null || !may.includes(role) || !reaches(role, owner ?? 'own unit')) return false
    return !when || when.includes(state ?? '')
  })
}

/** Whether the role of a person is among these. */
export function named(may: Exclude<Row['may'], 'anybody'>, { role }: Walker): boolean {
  return role !== null && may.includes(role)
}

/**
 * Whether somebody is refused for the role alone, before the thing is looked for: no line of the door names
 * it, nor does it hold a line's right and is held back by its reach.
 */
export function isRefusedForRole({ rows }: Door, walker: Walker): boolean {
  return !rows.some((row) => row.may === 'anybody' || isKnownTo(row, walker))
}

function isKnownTo({ may, right }: Row, walker: Walker): boolean {
  if (may !== 'anybody' && named(may, walker)) return true
  const { role } = walker
  if (role === null || right === 'none' || right === 'signed in') return false
  return [right].flat().some((one) => (RIGHTS[one] as readonly Role[]).includes(role))
}

/** `payments/giveSupport` */
export function nameOf({ door }: Cell): string {
  return door.replace('action ', '')
}

/** The address of a door with the thing in it. */
export function addressOf({ door, ids }: Cell): string {
  const address = door.replace(/^\w+ /, '')
  const handler = door.startsWith('POST') ? 'callback/credentials' : 'error'
  const path = address.replace('[...nextauth]', handler).replace(/\[\w+\]/, ids[0] ?? '')
  return path.endsWith('/rows') ? `${path}?state=same` : path
}
