import type { Day } from '@/lib/calendar/day'
import type { NeedKind } from '@/lib/children/need'
import type { HeldFor } from './hold'
import type { ProgrammeCategory } from '@/lib/plans/category'

/** A child as everybody who proposes, reviews or decides sees it. */
export type AssignedToBe = {
  id: string
  code: string
  fullName: string
  bornOn: Day | null
  bornYear: number | null
  category: ProgrammeCategory | null
  especiallyDifficult: boolean
  villageId: string | null
  village: string | null
  schoolId: string | null
  school: string | null
  schoolClass: string | null
}

/** A child on the list without a lead and without a proposal under way (trẻ đang chờ). */
export type WaitingChild = AssignedToBe & {
  waitingSince: Day
  /** what it lacks today */
  needs: readonly NeedKind[]
  /** the household, by its id: who shares it are siblings */
  household: string | null
  /** units that siblings have or are proposed to */
  siblingUnits: readonly string[]
  /** sponsors whose proposals for this child were returned or refused, or who parted from it */
  turnedDown: string[]
  /** the sponsor it is kept for today */
  heldFor: HeldFor | null
}
