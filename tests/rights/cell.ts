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
