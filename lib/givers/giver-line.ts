import type { Day } from '@/lib/calendar/day'
import type { Charge, GiverContact } from './giver'

/** A giver behind a sponsor, and whom it carried and carries, the earliest first. */
export type GiverLine = {
  id: string
  /** null once it was forgotten */
  contact: GiverContact | null
  /** whether name and telephone may be taken away now */
  mayForget: boolean
  carried: { termId: string; childId: string; code: string; from: Day; to: Day | null }[]
}

/** A child the sponsor supports, with its givers in turn; whoever was forgotten is nobody here. */
export type CarriedChild = {
  termId: string
  childId: string
  code: string
  fullName: string
  startsOn: Day
  endsOn: Day | null
  charges: Charge[]
}

export type GiversOfSponsor = { givers: GiverLine[]; children: CarriedChild[] }

/** The givers of one term, the newest first, and who may be chosen. */
export type TermGivers = {
  sponsorId: string
  startsOn: Day
  choices: { id: string; fullName: string }[]
  /** what was said last and can be taken back: that somebody carries the child, or ended, from a day on */
  newest: { chargeId: string; isRelease: boolean; from: Day } | null
  charges: {
    id: string
    giverId: string
    from: Day
    to: Day | null
    isOpen: boolean
    contact: { fullName: string; phone: string | null } | null
  }[]
}

/** Whether a giver carries a child on a day. */
export function carriesOn({ from, to }: { from: Day; to: Day | null }, on: Day): boolean {
  return from <= on && (to === null || on < to)
}

/** How many children have a giver on a day, and how many the sponsor supports. */
export function carriedCount(
  { children }: Pick<GiversOfSponsor, 'children'>,
  on: Day,
): { carried: number; total: number } {
  const carried = children.filter(({ charges }) => charges.some((one) => carriesOn(one, on))).length
  return { carried, total: children.length }
}
