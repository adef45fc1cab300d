import { PageLink } from '@/components/ui/page-link'
import type { Day } from '@/lib/calendar/day'
import type { Stage } from '@/lib/mobilisation/stage'
import type { UnitLine } from '@/lib/mobilisation/unit-line'
import { formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'
import { NextStep } from './next-step'

type Props = {
  board: { stage: Stage; units: UnitLine[] }[]
  on: Day
  locale: Locale
  words: Words
}

const MOST_SHOWN = 8

/** Units in columns by stage, with their number; what comes next stands on each. */
export function StageBoard({ board, on, locale, words }: Props) {
  const w = words.mobilisation
  const number = (count: number) => formatNumber(count, locale)
  return (
    <div className="stage-board">
      {board.map(({ stage, units }) => (
        <section aria-labelledby={`stage-${stage}`} className="stage-column" key={stage}>
          <h2 className="stage-head" id={`stage-${stage}`}>
            <span aria-hidden="true">{w.stages[stage]}</span>
            <span aria-hidden="true" className="count">
              {number(units.length)}
            </span>
            <span className="sr-only">{w.stageUnits(w.stages[stage], number(units.length))}</span>
          </h2>
          {units.length === 0 ? (
            <p className="text-muted">{w.noneInStage}</p>
          ) : (
            <ul className="grid gap-2">
              {units.slice(0, MOST_SHOWN).map((unit) => (
                <li className="stage-unit" key={unit.id}>
                  <PageLink className="stage-unit-name" href={`/mobilisation/${unit.id}`}>
                    {unit.name}
                  </PageLink>
                  <UnitNotes locale={locale} on={on} unit={unit} words={words} />
                </li>
              ))}
            </ul>
          )}
          {units.length > MOST_SHOWN && (
            <PageLink className="card-link" href={`/mobilisation/list?stage=${stage}`}>
              {w.more(number(units.length))}
            </PageLink>
          )}
        </section>
      ))}
    </div>
  )
}

function UnitNotes(props: { unit: UnitLine; on: Day; locale: Locale; words: Words }) {
  const { unit, on, locale, words } = props
  const w = words.mobilisation
  return (
    <>
      <small className="text-muted">{words.support.kinds[unit.kind]}</small>
      {unit.helping > 0 && <span>{w.carries(formatNumber(unit.helping, locale))}</span>}
      {unit.open > 0 && (
        <span className="text-honey">{w.openChildren(formatNumber(unit.open, locale))}</span>
      )}
      {unit.next && <NextStep on={on} unit={unit} words={w} />}
    </>
  )
}
