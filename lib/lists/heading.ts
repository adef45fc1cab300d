import type { OfficeList, ShownSheet } from './list'
import { titleKey } from './title-key'

/**
 * What makes two sheets of one sender alike: the same titles in the same columns. Numbers in a title
 * ("Năm học 2026-2027", "Lớp 4A") are others the next time, and do not count.
 */
export function headingOf(kind: OfficeList['kind'], sheet: Pick<ShownSheet, 'columns'>): string {
  const titles = sheet.columns
    .filter(({ title }) => title !== '')
    .map(({ letter, title }) => `${letter} ${titleKey(title).replace(/\d+/g, '#')}`)
  return [kind, ...titles].join('\n')
}
