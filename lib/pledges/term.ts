import type { Day } from '@/lib/calendar/day'
import type { Vnd } from '@/lib/money/vnd'
import type { SchoolLevel } from '@/lib/places/school'
import type { Rhythm } from '@/lib/plans/rhythm'
import type { SupportForm } from '@/lib/sponsors/sponsor'
import type { Birth } from './due'
import type { PledgeLine } from './pledge'

/** One child's support by one unit, as a quarter sees it. From first day included to last excluded. */
export type TermInQuarter = {
  termId: string
  childId: string
  sponsorId: string
  sponsor: string
  startsOn: Day
  endsOn: Day | null
  child: Birth & {
    code: string
    fullName: string
    guardianName: string | null
    schoolLevel: SchoolLevel | null
    schoolClass: string | null
  }
  /** what the unit usually gives: proposed in the form, never counted as a promise */
  usual: { form: SupportForm | null; amountVnd: Vnd | null; rhythm: Rhythm | null }
  pledges: PledgeLine[]
  dueVnd: Vnd
}
