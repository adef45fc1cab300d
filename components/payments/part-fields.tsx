import { MoneyField } from '@/components/money/money-field'
import { FieldSet } from '@/components/ui/field-set'
import type { OfferedPart } from '@/lib/payments/payment-form'
import { formatQuarter } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

type Props = { locale: Locale; words: Words }

/** Whose share it is, where several children or quarters may have one. */
export function PartFields({ parts, locale, words }: Props & { parts: OfferedPart[] }) {
  const w = words.payments
  return (
    <FieldSet hint={w.partsHint} legend={w.partsLegend}>
      {parts.map((part, index) => (
        <div key={`${part.childId} ${part.quarter}`}>
          <PartNames index={index} part={part} />
          <MoneyField
            hint={openWords(part, w)}
            label={labelOf(part, w, locale)}
            name={`parts.${index}.amountVnd`}
          />
        </div>
      ))}
    </FieldSet>
  )
}

/** One child and one quarter: nothing to ask, the whole amount is its share. */
export function OnlyPart({ part, locale, words }: Props & { part: OfferedPart }) {
  const w = words.payments
  return (
    <div>
      <PartNames index={0} part={part} />
      <p className="field-label">{labelOf(part, w, locale)}</p>
      <p className="field-hint">{openWords(part, w)}</p>
    </div>
  )
}

function PartNames({ part, index }: { part: OfferedPart; index: number }) {
  return (
    <>
      <input name={`parts.${index}.childId`} type="hidden" value={part.childId} />
      <input name={`parts.${index}.quarter`} type="hidden" value={part.quarter} />
    </>
  )
}

function labelOf(part: OfferedPart, w: Words['payments'], locale: Locale): string {
  return w.partLabel(`${part.name} (${part.code})`, formatQuarter(part.quarter, locale))
}

function openWords({ dueVnd, receivedVnd }: OfferedPart, w: Words['payments']): string {
  return dueVnd > receivedVnd ? w.partOpen(dueVnd - receivedVnd) : w.partNothing
}
