import type { Day } from '@/lib/calendar/day'
import type { Sex } from '@/lib/children/child'
import type { PovertyFact } from '@/lib/children/poverty'
import type { ProgrammeCategory } from '@/lib/plans/category'
import type { SupportLevel } from '@/lib/sponsors/sponsor'

/** A child as the ledger knows it today, as far as a list can say something else. */
export type KnownChild = {
  id: string
  code: string
  version: number
  fullName: string
  bornOn: Day | null
  bornYear: number | null
  sex: Sex | null
  /** the blind index of the personal ID: two children with one key have one number */
  personalIdKey: string | null
  moetId: string | null
  village: string | null
  school: string | null
  schoolClass: string | null
  /** the commune has taken the child onto the list; else it is only proposed */
  isOnList: boolean
  /** taken off the list again */
  isArchived: boolean
  /** the main category first */
  circumstances: readonly ProgrammeCategory[]
  especiallyDifficult: boolean
  /** the newest finding of each year's review of poor households */
  poverty: readonly PovertyFact[]
  guardianName: string | null
  guardianPhone: string | null
  note: string | null
  /** who supports the child today, the lead first */
  sponsors: readonly KnownSupport[]
}

/** Present support of a child; the level is that of a recognition, null when none was named. */
export type KnownSupport = {
  sponsor: string
  isLead: boolean
  /** it was recognised on the basis of a list, not decided by a leader */
  isRecognised: boolean
  level: SupportLevel | null
}
