import type { Taker } from '@/components/entries/record-sheets'
import type { TakenList } from '@/lib/access/list-export'
import { formatInstant, formatNumber } from '@/lib/words/format'

export type Cell = string | number
type ListSheet = {
  /** the list's name, also that of its sheet */
  title: string
  heads: string[]
  rows: Cell[][]
  /** what was filtered by, in words */
  filters: string[]
}

/** A list as sheets: its lines with who took them below, then when, by whom and what was filtered. */
export function listSheets(
  { title, heads, rows, filters }: ListSheet,
  { at, last }: Pick<TakenList<never>, 'at' | 'last'>,
  { communeName, fullName, locale, words }: Taker,
): { name: string; rows: Cell[][] }[] {
  const e = words.entries.export
  const when = formatInstant(at, locale)
  const line = formatNumber(last.line, locale)
  const mark = words.exports.mark(fullName, when, line, last.seal)
  return [
    { name: title, rows: [heads, ...rows, [], [mark]] },
    {
      name: e.summary,
      rows: [
        [e.commune, communeName],
        [e.takenAt, when],
        [e.takenBy, fullName],
        [e.filter, filters.length > 0 ? filters.join('; ') : e.noFilter],
        [e.linesOfList, rows.length],
        [e.lastLine, words.entries.chain.sealed(line, last.seal)],
      ],
    },
  ]
}
