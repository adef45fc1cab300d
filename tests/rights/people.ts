import type { Role } from '@/lib/access/role'
import { CAST, COMMUNES } from '@/prisma/seed/cast'
import { EVERYBODY } from './roles'

/** Somebody whom the demo has not: each role has its person, and the other commune its own office. */
export type Helper = { username: string; role: Role; prefix: string; stays?: true }

const [OWN, OTHER] = [COMMUNES.vietAn.prefix, COMMUNES.hiepSon.prefix]
const inDemo = new Set(CAST.map(({ role }) => role))

export const HELPERS: readonly Helper[] = [
  ...EVERYBODY.filter((role) => !inDemo.has(role)).map((role) => ({
    username: `matran.${role}`,
    role,
    prefix: OWN,
  })),
  // Somebody who sends proposals that those who walk may confirm; an own one nobody may.
  { username: 'matran.giaovien', role: 'homeroom_teacher', prefix: OWN, stays: true },
  { username: 'matran.giaovien.khac', role: 'homeroom_teacher', prefix: OTHER, stays: true },
  { username: 'matran.truongthon', role: 'village_head', prefix: OWN, stays: true },
  { username: 'matran.truongthon.khac', role: 'village_head', prefix: OTHER, stays: true },
  { username: 'matran.donvi', role: 'sponsor_member', prefix: OWN },
  { username: 'matran.truongphong', role: 'office_head', prefix: OTHER },
  { username: 'matran.lanhdao', role: 'leader', prefix: OTHER },
  { username: 'matran.donvi.khac', role: 'sponsor_member', prefix: OTHER },
  { username: 'matran.donvi.khac.2', role: 'sponsor_member', prefix: OTHER },
]

/** The other commune's office is walked for by its officer; by all of it in the long form. */
const walking = HELPERS.filter(
  ({ prefix, stays }) => !stays && (prefix === OWN || process.env.LONG === '1'),
)

/** Whoever walks: `null` holds no session, `ended` one that is worth nothing any more. */
export type Walker = {
  name: string
  username: string | null
  role: Role | null
  prefix: string
  hasCookie: boolean
}

export const WALKERS: readonly Walker[] = [
  { name: 'a stranger', username: null, role: null, prefix: OWN, hasCookie: false },
  { name: 'an ended session', username: null, role: null, prefix: OWN, hasCookie: true },
  ...CAST.map(({ username, role, commune }) => ({
    ...{ name: username, username, role, hasCookie: true },
    prefix: COMMUNES[commune].prefix,
  })),
  ...walking.map((one) => ({ ...one, name: one.username, hasCookie: true })),
]
