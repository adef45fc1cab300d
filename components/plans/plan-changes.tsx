import { DescriptionList } from '@/components/ui/description-list'
import { lineChanges } from '@/lib/plans/line-changes'
import type { Plan } from '@/lib/plans/plan'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'
import { PlanLines } from './plan-lines'
import { planValues } from './plan-values'

type Props = { before: Plan; after: Plan; locale: Locale; words: Words }

/** The points in which a version differs from the one in force. */
export function PlanChanges({ before, after, locale, words }: Props) {
  const w = words.plans
  const old = planValues(before, { locale, words })
  const changed = planValues(after, { locale, words }).flatMap(({ label, value: is }, at) => {
    const was = old[at]?.value ?? ''
    if (linesOf(was).join('\n') === linesOf(is).join('\n')) return []
    const isText = typeof was === 'string' && typeof is === 'string'
    const value = isText ? (
      w.change(was, is)
    ) : (
      <ChangedLines before={linesOf(was)} after={linesOf(is)} words={w} />
    )
    return [{ label, value }]
  })
  if (changed.length === 0) return <p className="text-muted">{w.noChanges}</p>
  return (
    <section aria-labelledby="changes" className="grid content-start gap-2">
      <h3 id="changes">{w.changes}</h3>
      <DescriptionList facts={changed} none={w.noChanges} />
    </section>
  )
}

type LinesProps = { before: string[]; after: string[]; words: Words['plans'] }

/** A long list is not read twice to find what differs: only the lines that came and those that went. */
function ChangedLines({ before, after, words }: LinesProps) {
  const { added, removed } = lineChanges(before, after)
  if (added.length + removed.length === 0) return words.reordered
  return (
    <div className="grid gap-2">
      {added.length > 0 && (
        <div className="border-l-4 border-leaf pl-3">
          <p className="font-normal text-muted">{words.added}</p>
          <PlanLines lines={added} />
        </div>
      )}
      {removed.length > 0 && (
        <div className="border-l-4 border-clay pl-3">
          <p className="font-normal text-muted">{words.removed}</p>
          <PlanLines lines={removed} />
        </div>
      )}
    </div>
  )
}

function linesOf(value: string | string[]): string[] {
  return typeof value === 'string' ? [value] : value
}
