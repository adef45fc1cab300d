import type { Day } from '@/lib/calendar/day'
import type { Vnd } from '@/lib/money/vnd'
import type { SchoolLevel } from '@/lib/places/school'
import type { Rhythm } from '@/lib/plans/rhythm'
import type { AssignmentRole } from './assignment'
import type { LivingEnding } from './ending'
import type { MinutesTakenBack, SignedMinutes } from './minutes'

/** The child of a term: for a unit's member the given name, the age and the level alone. */
export type ChildOfTerm = {
  id: string
  code: string
  name: string
  age: number | null
  schoolLevel: SchoolLevel | null
  /** what the commune alone reads */
  file: { bornOn: Day | null; bornYear: number | null; village: string | null } | null
  guardianName: string | null
}

/** What a term rests on: a leader's decision, or support that was there before the plan. */
export type TermBasis = { kind: 'approved'; on: Day; by: string } | { kind: 'recognised'; on: Day }

/** The time a sponsor stands by a child, with every act on the way (phân công đỡ đầu đã duyệt). */
export type TermFile = {
  id: string
  child: ChildOfTerm
  sponsor: { id: string; name: string }
  role: AssignmentRole
  startsOn: Day
  /** first day without it; null while it is open */
  endsOn: Day | null
  basis: TermBasis
  minutes: SignedMinutes | null
  /** why it ended, where it was ended and nobody has undone that */
  ending: LivingEnding | null
  minutesTakenBack: MinutesTakenBack[]
  pledges: { id: string; amountVnd: Vnd; rhythm: Rhythm; item: string | null }[]
}

/** A term on the list of them. */
export type TermLine = Pick<TermFile, 'id' | 'sponsor' | 'role' | 'startsOn' | 'endsOn'> & {
  child: Pick<ChildOfTerm, 'id' | 'code' | 'name'>
  /** recognised support needs no minutes */
  signing: 'recognised' | 'signed' | 'unsigned'
  signedOn: Day | null
}
