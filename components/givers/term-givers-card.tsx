import type { ReactNode } from 'react'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { DescriptionList } from '@/components/ui/description-list'
import { addDays, type Day } from '@/lib/calendar/day'
import { carriesOn, type TermGivers } from '@/lib/givers/giver-line'
import { formatDay } from '@/lib/words/format'
import type { Words } from '@/lib/words/words'

/** Who within the programme carries this child, who did before, and the form that changes it. */
export function TermGiversCard(props: { of: TermGivers; on: Day; words: Words; forms: ReactNode }) {
  const { of, on, words } = props
  const w = words.givers
  const going = of.charges.filter(({ contact, to }) => contact !== null && (to === null || on < to))
  const over = of.charges.filter((one) => !going.includes(one))
  return (
    <Card labelledBy="term-givers">
      <CardHeader id="term-givers" lead={w.cardLead} title={w.giver} />
      <div className="grid gap-4">
        {going.length === 0 && <p>{w.nobody}</p>}
        {going.map((charge) => (
          <DescriptionList
            facts={[
              {
                label: carriesOn(charge, on) ? w.now : w.giver,
                value: `${charge.contact?.fullName}, ${w.sinceDay(formatDay(charge.from))}`,
              },
              {
                label: w.phone,
                value: charge.contact?.phone && (
                  <a
                    className="roomy-link text-link"
                    href={`tel:${charge.contact.phone.replace(/[^\d+]/g, '')}`}
                  >
                    {charge.contact.phone}
                  </a>
                ),
              },
            ]}
            key={charge.id}
            none={words.shell.none}
          />
        ))}
        {over.length > 0 && (
          <p className="text-muted">
            {w.earlier}:{' '}
            {over
              .map(
                ({ contact, from, to }) =>
                  `${contact?.fullName ?? w.forgotten} (${to ? w.span(formatDay(from), formatDay(addDays(to, -1))) : w.sinceDay(formatDay(from))})`,
              )
              .join('; ')}
          </p>
        )}
        {props.forms}
      </div>
    </Card>
  )
}
