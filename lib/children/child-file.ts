import { addDays, addYears, type Day } from '@/lib/calendar/day'
import type { ChildLine, Sex } from './child'
import type { LivingArchival } from './archival'
import type { RecordedConsent } from './consent'
import type { GuardianRelation, OtherGuardian, Sibling } from './family'
import type { InsuranceFinding } from './insurance'
import type { LivingNeed } from './need'
import type { FiledPaper } from './paper'
import type { PovertyState, RecordedPoverty } from './poverty'
import type { ProgrammeCategory } from '@/lib/plans/category'

/** A circumstance on the file, from first day included to last day excluded. */
export type RecordedCircumstance = {
  id: string
  category: ProgrammeCategory
  isMain: boolean
  from: Day
  to: Day | null
  evidence: string | null
  verified: { by: string; on: Day } | null
}

/** Everything the commune's own roles read in a child's file. */
export type ChildFile = {
  id: string
  code: string
  fullName: string
  bornOn: Day | null
  bornYear: number | null
  sex: Sex | null
  /** masked: the last four digits at most */
  personalId: string | null
  moetId: string | null
  village: string | null
  school: string | null
  schoolClass: string | null
  guardianName: string | null
  guardianPhone: string | null
  guardianRelation: GuardianRelation | null
  siblings: Sibling[]
  guardians: OtherGuardian[]
  needs: LivingNeed[]
  /** the newest finding */
  insurance: InsuranceFinding | null
  consents: RecordedConsent[]
  /** scans and photographs, as far as whoever reads may open them */
  papers: FiledPaper[]
  /** since when and why the child is off the list */
  archival: LivingArchival | null
  note: string | null
  acceptedOn: Day | null
  circumstances: RecordedCircumstance[]
  marking: { reason: string; from: Day } | null
  /** what each year's review of poor households said, and how the circumstance stands today */
  poverty: { state: PovertyState | null; recorded: RecordedPoverty[] }
  line: Pick<ChildLine, 'state' | 'sponsors' | 'category' | 'especiallyDifficult' | 'waitingSince'>
}

/** The last day of support: the day before the birthday at the plan's end age (product.md, rule 9). */
export function lastDayOfSupport(bornOn: Day, endAge: number): Day {
  return addDays(addYears(bornOn, endAge), -1)
}
