import type { Right } from '@/lib/access/right'
import type { Role } from '@/lib/access/role'
import type { STRANGERS } from './roles'
import type { StateOf, Thing } from './thing'

type RowRight = Right | readonly Right[] | 'none' | 'signed in'
type May = readonly Role[] | typeof STRANGERS

/** A line of the matrix. */
export type Row = {
  /** `page /children/[id]`, `GET /api/files/[id]`, `action payments/giveSupport` */
  door: string
  right: RowRight
  may: May
  about?: Thing
  /** the states of the thing in which the door opens; in all of them when none is named */
  when?: readonly string[]
}

/** A file `page.tsx`. */
export function page<Of extends Thing>(
  address: string,
  right: RowRight,
  may: May,
  about?: Of,
  when?: readonly StateOf<Of>[],
): Row {
  return { door: `page ${address}`, right, may, about, when }
}

/** The GET of a file `route.ts`. */
export function get<Of extends Thing>(
  address: string,
  right: RowRight,
  may: May,
  about?: Of,
  when?: readonly StateOf<Of>[],
): Row {
  return { door: `GET ${address}`, right, may, about, when }
}

/** The POST of a file `route.ts`. */
export function post<Of extends Thing>(
  address: string,
  right: RowRight,
  may: May,
  about?: Of,
  when?: readonly StateOf<Of>[],
): Row {
  return { door: `POST ${address}`, right, may, about, when }
}

/** An exported function of `app/(office)/<part>/actions.ts`. */
export function action<Of extends Thing>(
  part: string,
  name: string,
  right: RowRight,
  may: May,
  about?: Of,
  when?: readonly StateOf<Of>[],
): Row {
  return { door: `action ${part}/${name}`, right, may, about, when }
}
