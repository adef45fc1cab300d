import type { Taker } from '@/components/entries/record-sheets'
import { listSheets } from '@/components/views/list-sheets'
import type { TakenList } from '@/lib/access/list-export'
import { dayOf, daysBetween } from '@/lib/calendar/day'
import type { ChildLine } from '@/lib/children/child'
import type { ChildFilter } from '@/lib/children/filter'
import { childFilterWords, childOrderWords, type Places } from './filter-words'
import { childRow } from './child-row'

/** The list of children as sheets. */
export function childSheets(
  taken: TakenList<ChildLine> & { places: Places; filter: ChildFilter },
  taker: Taker,
) {
  const { filter } = taken
  const { words } = taker
  const { children: w, exports: e } = words
  const on = dayOf(taken.at)
  const order = childOrderWords(filter, words)
  const filters = childFilterWords(filter, taken.places, words).map(({ label }) => label)
  return listSheets(
    {
      title: w.title,
      heads: [
        ...[w.code, w.name, w.born, w.category, e.difficult, w.village, w.school, e.schoolClass],
        ...[w.state, w.sponsor, e.waitedDays],
      ],
      rows: taken.lines.map((line) => {
        const row = childRow(line, on, words.children)
        return [
          ...[row.code, row.name, row.born ?? '', row.category ?? ''],
          ...[line.especiallyDifficult ? e.yes : '', row.village ?? '', row.school ?? ''],
          ...[line.schoolClass ?? '', w.states[line.state], line.sponsors.join(', ')],
          line.waitingSince ? daysBetween(line.waitingSince, on) : '',
        ]
      }),
      filters: order === null ? filters : [...filters, order],
    },
    taken,
    taker,
  )
}
