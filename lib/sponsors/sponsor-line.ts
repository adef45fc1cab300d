import type { Day } from '@/lib/calendar/day'
import type { NeedKind } from '@/lib/children/need'
import type { ContactLine } from './contact'
import type { SponsorKind, SupportForm, SupportLevel } from './sponsor'

/** What the list of sponsors shows of one. Counts are of children. */
export type SponsorLine = {
  id: string
  name: string
  kind: SponsorKind
  promised: number | null
  /** approved assignments in force */
  assigned: number
  /** supported before the plan, by recognition */
  recognised: number
  /** proposals under way */
  proposed: number
  /** it ended its promise, declined or rests, and has promised nothing since */
  takesNoMore: boolean
  room: number | null
  level: SupportLevel | null
  form: SupportForm | null
  /** goods it usually gives, in its own words */
  goods: string | null
  /** needs of children it can meet */
  gives: NeedKind[]
  /** of whoever is asked for first */
  contactName: string | null
  contactPhone: string | null
  villages: { id: string; name: string }[]
  schools: { id: string; name: string }[]
  /** whoever can be asked for today, the first one first, and who pays */
  contacts: ContactLine[]
}

/** Everything the office keeps about a sponsor. */
export type SponsorFile = SponsorLine & { note: string | null; version: number }

/** A child a sponsor stands by: since when, as what, and on what basis. */
export type ChildOfSponsor = {
  id: string
  termId: string
  code: string
  fullName: string
  role: 'lead' | 'co'
  startsOn: Day
  recognised: boolean
  /** an approved assignment whose minutes are not signed yet */
  unsigned: boolean
}
