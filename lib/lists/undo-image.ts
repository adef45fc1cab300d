import type { Day } from '@/lib/calendar/day'

/** A row as it stood, column by column; bytes as hexadecimal. */
export type RowImage = Readonly<Record<string, string | number | boolean | null>>

/** What a child was before a list changed it, and the version the list left it with. */
export type ChildImage = {
  id: string
  version: number
  facts: RowImage
  /** the class of the list's school year; null when the child was in none */
  schoolClassId: string | null
}

/** What a unit was before a list changed it, and the version the list left it with. */
export type SponsorImage = {
  id: string
  version: number
  facts: RowImage
  villageIds: readonly string[]
  /** who could be asked for, and who paid; commits of before these were kept say nothing of them */
  contactIds?: readonly string[]
}

/** What a commit of children found and made (ảnh trước khi ghi): enough to put everything back. */
export type ChildrenImage = {
  kind: 'children'
  on: Day
  added: readonly { id: string; version: number }[]
  changed: readonly ChildImage[]
  endedCircumstances: readonly string[]
  endedMarkings: readonly string[]
}

/** The same of a list of units. */
export type SponsorsImage = {
  kind: 'sponsors'
  added: readonly string[]
  changed: readonly SponsorImage[]
}

export type UndoImage = ChildrenImage | SponsorsImage

/** What the image is sealed for: no other row, and no other commune, opens it. */
export function placeOfImage(communeId: string, listId: string): string {
  return `${communeId}/list_commit.before/${listId}`
}
