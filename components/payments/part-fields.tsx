import { MoneyField } from '@/components/money/money-field'
import { FieldSet } from '@/components/ui/field-set'
import type { OfferedPart } from '@/lib/payments/payment-form'
import { formatQuarter } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

/** Whose share it is: one child and quarter needs no question, several are shared out. */
export function PartFields({
  parts,
  locale,
  words,
}: {
  parts: OfferedPart[]
  locale: Locale
  words: Words
}) {
  const w = words.payments
  const nameOf = (part: OfferedPart) =>
    w.partLabel(`${part.name} (${part.code})`, formatQuarter(part.quarter, locale))
  const openOf = ({ dueVnd, receivedVnd }: OfferedPart) =>
    dueVnd > receivedVnd ? w.partOpen(dueVnd - receivedVnd) : w.partNothing
  const [only] = parts
  return (
    <>
      {parts.map((part, index) => (
        <div hidden key={`${part.childId} ${part.quarter}`}>
          <input name={`parts.${index}.childId`} type="hidden" value={part.childId} />
          <input name={`parts.${index}.quarter`} type="hidden" value={part.quarter} />
        </div>
      ))}
      {parts.length === 1 && only ? (
        <p>
          <span className="field-label">{nameOf(only)}</span>
          <span className="field-hint block">{openOf(only)}</span>
        </p>
      ) : (
        <FieldSet hint={w.partsHint} legend={w.partsLegend}>
          {parts.map((part, index) => (
            <MoneyField
              hint={openOf(part)}
              key={`${part.childId} ${part.quarter}`}
              label={nameOf(part)}
              name={`parts.${index}.amountVnd`}
            />
          ))}
        </FieldSet>
      )}
    </>
  )
}
