import type { Day } from '@/lib/calendar/day'
import type { Quarter } from '@/lib/calendar/quarter'
import type { ProgrammeCategory } from './category'
import type { Vnd } from '@/lib/money/vnd'
import type { PlanStatus } from './status'
import type { Rhythm } from './rhythm'

/** A version of the commune's plan (kế hoạch). Number and day are blank until the clerk's office gave them. */
export type Plan = {
  id: string
  versionNo: number
  draftedBy: string
  draftedOn: Day
  status: PlanStatus
  /** what the office head and the leader wrote about it */
  said: { head: string | null; leader: string | null }
  /** why the office head or the leader returned it */
  returnedBecause: string | null
  /** the first day on which checks read this version; null while nobody has approved it */
  effectiveFrom: Day | null
  number: string | null
  issuedOn: Day | null
  plannedYear: number
  plannedMonth: number
  startQuarter: Quarter
  /** đồng per child and quarter; less is shown, never blocked */
  minimumVnd: Vnd
  endAge: number
  birthdayQuarterInFull: boolean
  categories: ProgrammeCategory[]
  recipients: string[]
  signerAuthority: string[]
  signerName: string | null
  situation: Situation
}

/** How the children of the commune stood on a day (thực trạng). */
export type Situation = {
  takenOn: Day
  total: number
  supported: number
  waiting: number
  waitingEspeciallyDifficult: number
  bySponsor: SituationLine[]
}

/** One sponsor's share of the supported; the level is what the list or the pledges say, if anything. */
export type SituationLine = {
  sponsorName: string
  childCount: number
  level: { minVnd: Vnd; maxVnd: Vnd; rhythm: Rhythm } | null
}
