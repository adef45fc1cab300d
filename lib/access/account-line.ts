import type { Day } from '@/lib/calendar/day'
import type { Role } from './role'

/** A role somebody holds (vai trò), from its first day on; `to` is the first day it no longer holds. */
export type HeldRole = {
  id: string
  role: Role
  place: string | null
  from: Day
  to: Day | null
  /** in whose place, by name, where the role is lent for some days (ủy quyền) */
  onBehalfOf: string | null
}

/** A person of the commune and what the administrator may know of the login behind. */
export type AccountLine = {
  personId: string
  fullName: string
  jobTitle: string
  /** tên đăng nhập; null when the person has no login */
  username: string | null
  isDisabled: boolean
  /** a one-time code was used: there is a password */
  isActivated: boolean
  /** until when the code given out last can be used */
  codeEndsAt: Date | null
  roles: HeldRole[]
  openSessions: number
  lastSeenAt: Date | null
  /** since when an app makes codes for the second step */
  appSince: Date | null
  passkeys: number
  /** since when the account is linked with the sign-in provider */
  linkedSince: Date | null
}
