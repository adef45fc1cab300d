import { Fragment } from 'react'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import type { Day } from '@/lib/calendar/day'
import {
  carriedCount,
  carriesOn,
  type GiverLine,
  type GiversOfSponsor,
} from '@/lib/givers/giver-line'
import { formatNumber } from '@/lib/words/format'
import type { Locale } from '@/lib/words/locale'
import type { Words } from '@/lib/words/words'

/** So many stand on the sponsor's own page; the rest behind the link. */
const SHOWN = 5

/** On a programme's page: who stands behind it, and how many children have somebody by name. */
export function GiversCard(props: {
  sponsorId: string
  of: GiversOfSponsor
  on: Day
  locale: Locale
  words: Words
}) {
  const { of, on, locale, words } = props
  const w = words.givers
  const { carried, total } = carriedCount(of, on)
  const known = of.givers.filter(({ contact }) => contact !== null)
  return (
    <Card labelledBy="givers">
      <CardHeader
        id="givers"
        link={{ href: `/sponsors/${props.sponsorId}/givers`, label: w.open }}
        title={w.cardTitle}
      />
      <div className="grid gap-2">
        {total > 0 && <p>{w.count(formatNumber(carried, locale), formatNumber(total, locale))}</p>}
        {known.length === 0 && <p className="text-muted">{w.none}</p>}
        <ul className="grid gap-1">
          {known.slice(0, SHOWN).map((giver) => (
            <li key={giver.id}>
              {giver.contact?.fullName}{' '}
              <span className="text-muted">
                <Carried giver={giver} none={w.noChild} on={on} />
              </span>
            </li>
          ))}
        </ul>
      </div>
    </Card>
  )
}

function Carried({ giver, on, none }: { giver: GiverLine; on: Day; none: string }) {
  const codes = giver.carried.filter((one) => carriesOn(one, on)).map(({ code }) => code)
  if (codes.length === 0) return none
  return codes.map((code, at) => (
    <Fragment key={code}>
      {at > 0 && ', '}
      <span className="whitespace-nowrap">{code}</span>
    </Fragment>
  ))
}
