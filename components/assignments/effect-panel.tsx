import { PlainBar } from '@/components/ui/progress-bar'
import { Shape } from '@/components/ui/shape'
import type { Effect } from './effect'

export type EffectWords = {
  effectTitle: string
  effectCoverage: string
  effectUnits: string
  now: string
  after: string
  promisedShort: string
}

/** Coverage and load of each unit, now and after the sitting. */
export function EffectPanel({ effect, words }: { effect: Effect; words: EffectWords }) {
  const { total, supportedNow, supportedAfter, units } = effect
  return (
    <div className="grid gap-4">
      <h2 className="text-lg">{words.effectTitle}</h2>
      <div aria-live="polite" className="grid gap-1.5">
        <p className="text-muted">{words.effectCoverage}</p>
        <p className="text-2xl font-bold tabular-nums">
          {supportedNow}/{total} <span aria-hidden="true">→</span> {supportedAfter}/{total}
        </p>
        <PlainBar max={total} value={supportedAfter} />
      </div>
      <ul aria-label={words.effectUnits}>
        {units.map(({ id, name, now, after, promised }) => {
          const isOver = promised !== null && after > promised
          return (
            <li className="border-t border-line py-2 first:border-t-0" key={id}>
              <p className="leading-snug font-medium">{name}</p>
              <p className="text-[0.9375rem] text-muted tabular-nums">
                {words.now} {now} · {words.after}{' '}
                <strong className={isOver ? 'text-clay' : 'text-ink'}>
                  {isOver && <Shape className="mr-1 inline" of="triangle" />}
                  {after}
                </strong>{' '}
                · {words.promisedShort} {promised ?? '–'}
              </p>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
