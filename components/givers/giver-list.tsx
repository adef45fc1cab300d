import type { ReactNode } from 'react'
import { addDays, type Day } from '@/lib/calendar/day'
import type { GiverLine } from '@/lib/givers/giver-line'
import { formatDay } from '@/lib/words/format'
import type { Words } from '@/lib/words/words'

/** Each giver with telephone and children; what may be done with it stands below. */
export function GiverList(props: {
  givers: readonly GiverLine[]
  on: Day
  words: Words
  /** forms of one giver; nothing where the viewer only reads */
  acts: (giver: GiverLine) => ReactNode
}) {
  const { givers, on, words } = props
  const w = words.givers
  if (givers.length === 0) return <p className="text-muted">{w.none}</p>
  return (
    <ul className="grid gap-4">
      {givers.map((giver) => (
        <li className="grid gap-1 border-b border-line pb-4 last:border-0 last:pb-0" key={giver.id}>
          <p className="font-semibold">{giver.contact?.fullName ?? w.forgotten}</p>
          {giver.contact?.phone && (
            <p>
              <a
                className="roomy-link text-link"
                href={`tel:${giver.contact.phone.replace(/[^\d+]/g, '')}`}
              >
                {giver.contact.phone}
              </a>
            </p>
          )}
          <Carried giver={giver} on={on} words={w} />
          {props.acts(giver)}
        </li>
      ))}
    </ul>
  )
}

function Carried(props: { giver: GiverLine; on: Day; words: Words['givers'] }) {
  const { giver, on, words: w } = props
  // Whoever was forgotten carries nobody: it is said of nobody by name.
  const now = giver.contact ? giver.carried.filter(({ to }) => to === null || on < to) : []
  const before = giver.carried.filter((one) => !now.includes(one))
  return (
    <>
      <p>
        {w.carries}:{' '}
        {now.length === 0
          ? w.noChild
          : now.map(({ code, from }) => w.since(code, formatDay(from))).join('; ')}
      </p>
      {before.length > 0 && (
        <p className="text-muted">
          {w.carried}:{' '}
          {before
            .map(({ code, from, to }) =>
              to
                ? w.between(code, formatDay(from), formatDay(addDays(to, -1)))
                : w.since(code, formatDay(from)),
            )
            .join('; ')}
        </p>
      )}
    </>
  )
}
