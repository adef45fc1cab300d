import type { SchoolLevel } from './school'

/** A village (thôn) as the administrator keeps it, with the children of the list who live there. */
export type VillageLine = { id: string; name: string; children: number }

/** A school (trường), with the children of the list who study there. */
export type SchoolLine = { id: string; name: string; level: SchoolLevel; children: number }

export type Places = {
  villages: VillageLine[]
  schools: SchoolLine[]
  /** children of the list whose village or school is not known yet */
  withoutVillage: number
  withoutSchool: number
}
