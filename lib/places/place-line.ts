import type { Day } from '@/lib/calendar/day'
import type { SchoolLevel } from './school'

/** A village (thôn) as the administrator keeps it, with the children of the list who live there. */
export type VillageLine = {
  id: string
  name: string
  children: number
  /** names that mean this village too: its own of before, and those that went up in it */
  oldNames: string[]
}

/** A village that went up in another. */
export type ClosedVillage = { id: string; name: string; into: string; on: Day }

/** A school (trường), with the children of the list who study there. */
export type SchoolLine = { id: string; name: string; level: SchoolLevel; children: number }

export type Places = {
  villages: VillageLine[]
  closed: ClosedVillage[]
  schools: SchoolLine[]
  /** children of the list whose village or school is not known yet */
  withoutVillage: number
  withoutSchool: number
}
