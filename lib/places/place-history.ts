import type { Day } from '@/lib/calendar/day'
import type { SchoolLevel } from './school'

/** A name a place had (tên cũ), until the day before another began. */
export type PastName = { name: string; until: Day; basis: string }

/** A merger (sáp nhập) a village took part in. */
export type Merger = {
  id: string
  into: { id: string; name: string }
  /** the villages that ended with it, by name; none once it was taken back */
  closed: { id: string; name: string }[]
  mergedOn: Day
  basis: string
  reversal: { reason: string; on: Day } | null
}

/** A village with what became of it. */
export type VillageFile = {
  id: string
  name: string
  pastNames: PastName[]
  /** those that made it larger, the newest first */
  mergers: Merger[]
  /** the merger that closed it; null while it lives */
  closedBy: Merger | null
}

/** A school with the names it had. */
export type SchoolFile = { id: string; name: string; level: SchoolLevel; pastNames: PastName[] }

/** A village that can take part in a merger. */
export type MergeableVillage = { id: string; name: string; children: number }
