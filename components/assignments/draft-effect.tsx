import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { Shape } from '@/components/ui/shape'
import { ASSIGNMENT_WARNINGS } from '@/lib/assignments/warnings'
import { formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'
import type { DraftLineToShow } from './draft-to-show'
import type { SponsorOffer } from './offer'

/** What sending the lines would mean: how many have which note, and the load of each unit named. */
export function DraftEffect(props: {
  lines: readonly DraftLineToShow[]
  sponsors: readonly SponsorOffer[]
  words: Words
  locale: Locale
}) {
  const { lines, sponsors, words, locale } = props
  const w = words.drafts
  const number = (value: number) => formatNumber(value, locale)
  const warned = lines.filter(({ warnings }) => warnings.length > 0).length
  const counts = ASSIGNMENT_WARNINGS.map((kind) => ({
    kind,
    count: lines.filter(({ warnings }) => warnings.includes(kind)).length,
  })).filter(({ count }) => count > 0)
  const units = sponsors
    .map((unit) => ({ ...unit, more: lines.filter((one) => one.proposed === unit.id).length }))
    .filter(({ more }) => more > 0)
  return (
    <Card labelledBy="effect">
      <CardHeader id="effect" title={warned === 0 ? w.noWarning : w.warned(number(warned))} />
      <div className="grid gap-4">
        {counts.length > 0 && (
          <ul className="grid gap-1 text-honey">
            {counts.map(({ kind, count }) => (
              <li className="flex items-start gap-1.5" key={kind}>
                <Shape className="mt-1.5 flex-none" of="triangle" />
                {w.warnedKind(words.assignments.warnings[kind], number(count))}
              </li>
            ))}
          </ul>
        )}
        <div>
          <h3 className="text-[1rem] font-semibold">{w.unitsTitle}</h3>
          <ul className="grid gap-x-8 sm:grid-cols-2">
            {units.map(({ id, name, load, more, promised }) => (
              <li className="border-b border-line py-2" key={id}>
                <p className="leading-snug font-medium">{name}</p>
                <p className="text-[0.9375rem] text-muted tabular-nums">
                  {w.unitLoad(
                    number(load),
                    number(load + more),
                    promised === null ? '–' : number(promised),
                  )}
                </p>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </Card>
  )
}
