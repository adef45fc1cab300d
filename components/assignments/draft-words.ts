import type { DraftBounds, DraftFigures } from '@/lib/assignments/draft-figures'
import { draftPriorityNamed } from '@/lib/assignments/draft-priority'
import type { Reason } from '@/lib/assignments/matching/reasons'
import { formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

/** Why a unit was found for a child, the weightiest first, in one line. */
export function reasonsSaid(reasons: readonly Reason[], w: Words['matching']): string {
  return reasons
    .map((reason) =>
      reason.kind === 'room' ? w.room(reason.left, reason.capacity) : w[reason.kind],
    )
    .join('; ')
}

type Setting = { words: Words; locale: Locale; unitNames: ReadonlyMap<string, string> }

/** A row for each aim: its name, then the figure of each draft. */
export function figureRows(
  drafts: readonly DraftFigures[],
  { words, locale, unitNames }: Setting,
): { aim: string; values: string[]; key: keyof DraftBounds | null }[] {
  const w = words.drafts
  const number = (value: number) => formatNumber(value, locale)
  const priorities = new Set(drafts.flatMap(({ covered }) => covered.map((one) => one.priority)))
  const load = ({ largestLoad: most }: DraftFigures) =>
    most === null
      ? w.noLoad
      : w.loadOf(unitNames.get(most.unit) ?? w.unitGone, number(most.has), number(most.promised))
  return [
    ...[...priorities].sort().map((priority) => ({
      aim: w.covered(w.priorities[draftPriorityNamed(priority)]),
      values: drafts.map(({ covered }) => {
        const own = covered.find((one) => one.priority === priority)
        return `${number(own?.covered ?? 0)}/${number(own?.of ?? 0)}`
      }),
      key: null,
    })),
    ...(['siblingPairs', 'nearby'] as const).map((key) => ({
      ...{ aim: w[key], key },
      values: drafts.map((figures) => number(figures[key])),
    })),
    { aim: w.largestLoad, values: drafts.map(load), key: null },
    {
      ...{ aim: w.continued, key: 'continued' as const },
      values: drafts.map(({ continued }) => number(continued)),
    },
  ]
}
