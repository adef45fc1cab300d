import { scoreChildTitles } from './columns'
import { decodeSheet } from './decode-sheet'
import { findHeader } from './header'
import type { Sheet } from './sheet'
import { scoreSponsorTitles } from './sponsor-columns'

/** What a workbook is a list of; null when no visible sheet is one that is read here. */
export type ListKind = 'children' | 'sponsors'

/** Children come first: a table of assignments names units beside them. */
export function kindOfList(sheets: readonly Sheet[]): ListKind | null {
  const visible = sheets.filter((sheet) => !sheet.hidden).map((sheet) => decodeSheet(sheet).sheet)
  if (visible.some((sheet) => findHeader(sheet, scoreChildTitles))) return 'children'
  return visible.some((sheet) => findHeader(sheet, scoreSponsorTitles)) ? 'sponsors' : null
}
