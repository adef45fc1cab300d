import type { Day } from '@/lib/calendar/day'
import type { ProgrammeCategory } from './circumstance'

export const SEXES = ['female', 'male'] as const
export type Sex = (typeof SEXES)[number]

/** Where a child stands (tình trạng), computed from the record of acts and never stored. */
export type SupportState = 'supported' | 'proposed' | 'waiting'

/** What the list of children shows of one child. */
export type ChildLine = {
  id: string
  code: string
  fullName: string
  bornOn: Day | null
  bornYear: number | null
  sex: Sex | null
  village: string | null
  school: string | null
  schoolClass: string | null
  category: ProgrammeCategory | null
  especiallyDifficult: boolean
  state: SupportState
  sponsors: string[]
  waitingSince: Day | null
}

/** A child's code, said over the phone: the commune's letters and a number. */
export function childCode(prefix: string, number: number): string {
  return `${prefix}-${String(number).padStart(4, '0')}`
}
