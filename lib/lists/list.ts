import type { ChildField } from './child-fields'
import type { LeftRow } from './left-row'
import type { ChildrenReading } from './listed-child'
import type { WritingStep } from './writing'
import type { SponsorField, SponsorsReading } from './listed-sponsor'

/** One column of a sheet: what it was taken for, and what stands in it, so that a person can judge. */
export type ShownColumn<Field extends string = string> = {
  letter: string
  title: string
  field: Field | null
  samples: readonly string[]
}

/** A sheet's columns, the ones left out included. */
export type ShownSheet<Field extends string = string> = {
  name: string
  headerRow: number
  converted: number
  columns: readonly ShownColumn<Field>[]
}

/** What a file was understood as: everything the review needs, kept sealed and never queried. */
export type ChildrenList = Omit<ChildrenReading, 'sheets'> & {
  kind: 'children'
  sheets: readonly ShownSheet<ChildField>[]
  /** sheets that started from what was said of the sender's last list */
  recalled?: readonly string[]
}
export type SponsorsList = Omit<SponsorsReading, 'sheets'> & {
  kind: 'sponsors'
  sheets: readonly ShownSheet<SponsorField>[]
  recalled?: readonly string[]
}
export type OfficeList = ChildrenList | SponsorsList

/** What a commit made of a list, kept beside the reading for the result page. */
export type ListResult = {
  villages: readonly string[]
  schools: readonly string[]
  sponsors: readonly string[]
  /** children of the list that were marked as especially difficult by it */
  marked: number
  supports: readonly { sponsor: string; children: number }[]
  left: readonly LeftRow[]
  /** children that wait for the commune's word; lists of the versions before proposed nobody */
  proposed?: number
}

/** The reading and, once committed, the result. */
export type KeptList = { list: OfficeList; result: ListResult | null }

/** What the reading of a list is sealed for: no other row, and no other commune, opens it. */
export function placeOfReading(communeId: string, listId: string): string {
  return `${communeId}/list_import.reading/${listId}`
}

/** A list as the table of lists shows it. */
export type ListLine = {
  id: string
  kind: OfficeList['kind']
  fileName: string
  receivedAt: Date
  receivedBy: string
  counts: ListCounts | null
  /** how far its writing has come, while it is written */
  writing: WritingStep | null
}

/** What the commit counted; null while the list waits. */
export type ListCounts = {
  new: number
  changed: number
  same: number
  doubtful: number
  wrong: number
  recognised: number
  committedAt: Date
  /** when the list was taken back; null while it stands */
  undoneAt: Date | null
}
