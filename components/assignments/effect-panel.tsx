import { PlainBar } from '@/components/ui/progress-bar'
import { Shape } from '@/components/ui/shape'
import type { Effect } from './effect'

export type EffectWords = {
  effectTitle: string
  effectCoverage: string
  effectUnits: string
  unit: string
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
      <table className="table table-figures">
        <caption className="sr-only">{words.effectUnits}</caption>
        <thead>
          <tr>
            <th scope="col">{words.unit}</th>
            <th className="cell-end" scope="col">
              {words.now}
            </th>
            <th className="cell-end" scope="col">
              {words.after}
            </th>
            <th className="cell-end" scope="col">
              {words.promisedShort}
            </th>
          </tr>
        </thead>
        <tbody>
          {units.map(({ id, name, now, after, promised }) => {
            const isOver = promised !== null && after > promised
            return (
              <tr key={id}>
                <th className="font-normal text-ink" scope="row">
                  {name}
                </th>
                <td className="cell-end">{now}</td>
                <td className={`cell-end font-semibold ${isOver ? 'text-clay' : ''}`}>
                  {isOver && <Shape className="mr-1 inline" of="triangle" />}
                  {after}
                </td>
                <td className="cell-end">{promised ?? '–'}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
