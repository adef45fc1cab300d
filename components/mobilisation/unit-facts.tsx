import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { DescriptionList } from '@/components/ui/description-list'
import { PageLink } from '@/components/ui/page-link'
import type { Day } from '@/lib/calendar/day'
import type { MobilisedUnit } from '@/lib/mobilisation/unit-line'
import { formatDay, formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'
import { NextStep } from './next-step'

type Props = { unit: MobilisedUnit; on: Day; locale: Locale; words: Words }

/** Whom to ask for, what is promised, what comes next. */
export function UnitFacts({ unit, on, locale, words }: Props) {
  const w = words.mobilisation
  const number = (count: number) => formatNumber(count, locale)
  const { promised, assigned, helping, level, contactName, contactPhone } = unit
  return (
    <Card labelledBy="unit">
      <CardHeader id="unit" title={w.factsTitle} />
      <DescriptionList
        facts={[
          { label: w.next, value: <NextStep on={on} unit={unit} words={w} /> },
          { label: w.contact, value: contactName },
          {
            label: w.fields.contactPhone,
            value: contactPhone && (
              <a
                className="roomy-link whitespace-nowrap"
                href={`tel:${contactPhone.replace(/[^\d+]/g, '')}`}
              >
                {contactPhone}
              </a>
            ),
          },
          {
            label: w.promise,
            value:
              promised === null ? w.notPromised : w.promisedOf(number(promised), number(assigned)),
          },
          { label: w.level, value: level && words.sponsors.levelOf(level) },
          { label: w.helping, value: w.children(number(helping)) },
          { label: w.fields.note, value: unit.note },
          ...(unit.offers.length > 0
            ? [
                {
                  label: w.offer,
                  value: (
                    <span className="grid gap-1">
                      {unit.offers.map(({ id, takenUpOn }) => (
                        <PageLink href={`/offers/${id}`} key={id}>
                          {w.offerTakenUp(formatDay(takenUpOn))}
                        </PageLink>
                      ))}
                    </span>
                  ),
                },
              ]
            : []),
        ]}
        none={words.shell.none}
      />
    </Card>
  )
}
