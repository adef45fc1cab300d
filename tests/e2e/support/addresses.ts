import { Pool } from 'pg'
import type { Role } from '@/lib/access/role'
import { CAST, COMMUNES, type CastMember } from '@/prisma/seed/cast'
import { findThings, type Found } from '@/tests/rights/found-things'
import { MATRIX } from '@/tests/rights/matrix'
import { LOCAL, OF_A_UNIT, READERS, reaches, type Owner } from '@/tests/rights/roles'
import type { Row } from '@/tests/rights/row'
import type { Thing } from '@/tests/rights/thing'

const OFFICER = 'canbo'
const PAGES = MATRIX.filter(({ door }) => door.startsWith('page ')).filter(isOfOffice)

/** Lists seen another way, and with nothing in them: for one who sees all of them. */
const OTHER_VIEWS = [
  '/children?state=supported&ageFrom=17',
  '/views/new?list=children&state=waiting',
  '/sponsors?q=khongai',
  '/payments?view=units',
  '/payments?view=payments',
  '/assignments/all?status=refused',
]

/** Files that stand twice are made by those who try them: the demo shows a ledger in order. */
const NOT_IN_THE_DEMO: readonly Thing[] = ['pair of files', 'merger']

/** `kind`: the door and the state of what is behind it. */
export type Address = { door: string; kind: string; path: string; wanted: number }

/**
 * Where somebody goes, and which pages are drawn. The short form draws each page once in each state, for the
 * first of those who see it alike, and the one that says "not found" once; what all the other addresses
 * answer is asked by the rights matrix of the same people, and in the long form here too.
 */
export async function addressesToWalk(member: CastMember, connectionString: string) {
  const all = await addressesFor(member, connectionString)
  if (IS_LONG) return all.map((one) => ({ ...one, isDrawn: isNoSecondRefusal(one, all) }))
  const before = doorsOpenBefore(member)
  const drawn = all.filter(
    (one) =>
      isNoSecondRefusal(one, all) &&
      !before.has(one.door) &&
      all.find(({ kind, wanted }) => kind === one.kind && wanted === one.wanted) === one,
  )
  return drawn.map((one) => ({ ...one, isDrawn: true }))
}

const IS_LONG = process.env.LONG === '1'

/** The page that says "not found" is the same every time. */
function isNoSecondRefusal(one: Address, all: readonly Address[]): boolean {
  return one.wanted !== 404 || all.find(({ wanted }) => wanted === 404) === one
}

/** Every address there is, and what it answers to this person: the rights matrix says it. */
export async function addressesFor(
  member: CastMember,
  connectionString: string,
): Promise<Address[]> {
  const { username, role, commune } = member
  const who = OF_A_UNIT.includes(role) ? username : null
  const things = await thingsIn(connectionString, COMMUNES[commune].prefix, who)
  const paths = PAGES.filter(isFirstOfItsDoor).flatMap((row) => {
    const lines = PAGES.filter(({ door }) => door === row.door)
    const mayAt = (owner: Owner, state: string | null = null) =>
      reaches(role, owner) &&
      lines.some(
        ({ may, when }) =>
          may !== 'anybody' && may.includes(role) && (!when || when.includes(state ?? '')),
      )
    const { door } = row
    const path = pathOf(row)
    if (!row.about) return [{ door, kind: door, path, wanted: mayAt('own unit') ? 200 : 404 }]
    const about = things.filter(({ thing }) => thing === row.about)
    if (about.length === 0 && NOT_IN_THE_DEMO.includes(row.about)) return []
    if (about.length === 0) throw new Error(`The demo has no ${row.about} to open`)
    return about.map(({ owner, state, ids }) => {
      const isOpen = mayAt(owner, state)
      const to = path.replace(/\[\w+\]/, ids[0] ?? '')
      return { door, kind: `${door} ${state}`, path: to, wanted: isOpen ? 200 : 404 }
    })
  })
  return username === OFFICER
    ? [...paths, ...OTHER_VIEWS.map((path) => ({ door: path, kind: path, path, wanted: 200 }))]
    : paths
}

/** Everybody sees something else behind these, or has other forms there. */
const OWN = [
  ...['page /home', 'page /guide', 'page /plan', 'page /proposals/[id]', 'page /classes/[id]'],
  ...['page /assignments', 'page /children/propose'],
]

/** Those who see much the same behind a door: the office all of it, those of a place what is theirs. */
const ALIKE: readonly (readonly Role[])[] = [READERS, LOCAL]

/** The doors that open to somebody named earlier in the cast, to whom they show much the same. */
function doorsOpenBefore({ username, role }: CastMember): Set<string> {
  const place = CAST.findIndex((member) => member.username === username)
  const alike = ALIKE.find((roles) => roles.includes(role)) ?? [role]
  const earlier = CAST.slice(0, place).filter((member) => alike.includes(member.role))
  const open = PAGES.filter(
    ({ door, may }) =>
      may !== 'anybody' && !OWN.includes(door) && earlier.some((one) => may.includes(one.role)),
  )
  return new Set(open.map(({ door }) => door))
}

async function thingsIn(
  connectionString: string,
  prefix: string,
  username: string | null,
): Promise<Found[]> {
  const pool = new Pool({ connectionString, max: 1 })
  try {
    return await findThings(pool, prefix, username)
  } finally {
    await pool.end()
  }
}

/** A door that opens by one of several lines is walked once. */
function isFirstOfItsDoor(row: Row): boolean {
  return PAGES.find(({ door }) => door === row.door) === row
}

function pathOf({ door }: Row): string {
  return door.replace('page ', '') + (door.endsWith('/lists/[id]/rows') ? '?state=same' : '')
}

function isOfOffice({ may }: Row): boolean {
  return may !== 'anybody'
}
