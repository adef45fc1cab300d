import { z } from 'zod'
import { MOST_LINES_OF_FILE } from '@/lib/access/entry-line'
import { decideExport, type TakenList } from '@/lib/access/list-export'
import { parameterOn } from '@/lib/parameters/queries'
import { command } from '@/lib/platform/command'
import { lastLine } from '@/lib/platform/entries/chain'
import { leaveTrace } from '@/lib/platform/entries/leave-trace'
import { done, refused } from '@/lib/platform/outcome'
import type { ChildLine } from '../child'
import type { ChildFilter } from '../filter'
import { placesNamed, type FilterPlaces } from '../filter-queries'
import { takeChildren } from '../queries'
import { withTypedWords } from '../search-queries'

const exportInput = z.custom<ChildFilter>((filter) => typeof filter === 'object')

type Taken = TakenList<ChildLine> & { places: FilterPlaces; filter: ChildFilter }

/** Hands out the list of children as it is filtered. Each child gets a trace, the hand-out a line. */
export const exportChildren = command<typeof exportInput, Taken, 'too_many' | 'unconfirmed'>({
  act: 'children/export',
  right: 'child.export',
  input: exportInput,
  async run({ viewer, tx, now, today, enter }, sent) {
    const filter = withTypedWords(viewer, sent)
    const { lines, total } = await takeChildren(tx, viewer, filter, MOST_LINES_OF_FILE)
    const most = await parameterOn(tx, 'export_asked_above', today)
    const refusal = decideExport(viewer, { lines: total, children: total, most }, now)
    if (refusal) return refused(refusal, [String(total), String(MOST_LINES_OF_FILE)])
    const ids = lines.map(({ id }) => id)
    await leaveTrace(tx, viewer, ids, 'export')
    const last = await lastLine(tx)
    const places = await placesNamed(tx, filter)
    enter({
      subject: { kind: 'list', id: null },
      details: {
        kind: 'children',
        lines: total,
        seal: last.seal,
        villages: places.villages.map(({ name }) => name),
        schools: places.schools.map(({ name }) => name),
        schoolClasses: places.classes.map(({ name, school }) => `${name}, ${school}`),
        ages: agesOf(filter),
        category: filter.category ?? null,
        state: filter.state ?? null,
        marked: filter.marked === 'yes',
        unmarked: filter.marked === 'no',
        searched: filter.q !== '',
      },
    })
    return done({ lines, last, at: now, places, filter })
  },
})

/** "6–11", open where one end was left open. */
function agesOf({ ageFrom, ageTo }: ChildFilter): string | null {
  return ageFrom === undefined && ageTo === undefined ? null : `${ageFrom ?? ''}–${ageTo ?? ''}`
}
