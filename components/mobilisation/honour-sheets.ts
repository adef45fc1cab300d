import type { Taker } from '@/components/entries/record-sheets'
import { listSheets } from '@/components/views/list-sheets'
import type { TakenList } from '@/lib/access/list-export'
import type { Honoured } from '@/lib/mobilisation/honour'
import { formatDay } from '@/lib/words/format'

/** The honour list as sheets. */
export function honourSheets(taken: TakenList<Honoured>, taker: Taker) {
  const { mobilisation: w, support } = taker.words
  return listSheets(
    {
      title: w.honour,
      heads: [w.unit, w.kind, w.supporting, w.since, w.consentedOn],
      rows: taken.lines.map((line) => [
        ...[line.name, support.kinds[line.kind], line.children],
        ...[formatDay(line.since), formatDay(line.consentedOn)],
      ]),
      filters: [],
    },
    taken,
    taker,
  )
}
