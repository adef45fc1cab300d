import type { Taker } from '@/components/entries/record-sheets'
import { listSheets } from '@/components/views/list-sheets'
import type { TakenList } from '@/lib/access/list-export'
import { dayOf, type Day } from '@/lib/calendar/day'
import type { ChildLine } from '@/lib/children/child'
import type { ChildFilter } from '@/lib/children/filter'
import { priorityOf } from '@/lib/children/priority'
import type { Words } from '@/lib/words/words'
import { childFilterWords, childOrderWords, type Places } from './filter-words'
import { childRow } from './child-row'
import { prioritySentence } from './priority-words'

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
        ...[w.state, w.sponsor, e.waitedDays, words.priority.title],
      ],
      rows: taken.lines.map((line) => {
        const row = childRow(line, on, words)
        return [
          ...[row.code, row.name, row.born ?? '', row.category ?? ''],
          ...[line.especiallyDifficult ? e.yes : '', row.village ?? '', row.school ?? ''],
          ...[line.schoolClass ?? '', w.states[line.state], line.sponsors.join(', ')],
          ...waitOf(line, on, words.priority),
        ]
      }),
      filters: order === null ? filters : [...filters, order],
    },
    taken,
    taker,
  )
}

/** The days waited and what follows from them; nothing of a child somebody helps. */
function waitOf(
  { waitingSince, ...line }: ChildLine,
  on: Day,
  words: Words['priority'],
): [number | string, string] {
  if (waitingSince === null) return ['', '']
  const priority = priorityOf({ ...line, waitingSince }, on)
  return [priority.days, prioritySentence(priority, words)]
}
