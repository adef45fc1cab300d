'use client'

import { Shape } from '@/components/ui/shape'
import type { SponsorOffer } from './offer'

export type UnitsWords = {
  unitsTitle: string
  unitLoad: string
  room: string
  promisedShort: string
  loadShort: string
  chosenShort: string
}

/** Units and the room they have, while one chooses. The figures follow each choice. */
export function UnitsPanel(props: {
  sponsors: readonly SponsorOffer[]
  chosen: ReadonlyMap<string, number>
  words: UnitsWords
}) {
  const { sponsors, chosen, words } = props
  return (
    <div className="grid gap-3">
      <p className="text-muted text-[0.9375rem]">{words.unitLoad}</p>
      <ul className="grid">
        {roomiestFirst(sponsors).map((sponsor) => {
          const more = chosen.get(sponsor.id) ?? 0
          const left = sponsor.promised === null ? null : sponsor.promised - sponsor.load - more
          return (
            <li
              className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 border-t border-line py-2 first:border-t-0"
              key={sponsor.id}
            >
              <p className="leading-snug font-medium">{sponsor.name}</p>
              <p
                className={`text-right tabular-nums ${left !== null && left < 0 ? 'text-clay' : ''}`}
              >
                {left !== null && left < 0 && <Shape className="mr-1 inline" of="triangle" />}
                <span className="text-muted text-[0.875rem]">{words.room} </span>
                <strong>{left === null ? '–' : Math.max(0, left)}</strong>
              </p>
              <p className="col-span-2 text-[0.875rem] text-muted tabular-nums">
                {words.promisedShort} {sponsor.promised ?? '–'} · {words.loadShort} {sponsor.load}
                {more > 0 && (
                  <span className="font-semibold text-leaf">
                    {' '}
                    · {words.chosenShort} {more}
                  </span>
                )}
              </p>
              {sponsor.charge && (
                <p className="col-span-2 text-[0.875rem] text-muted">{sponsor.charge}</p>
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** By the room they had before anything was chosen, so that the list stands still while one chooses. */
function roomiestFirst(sponsors: readonly SponsorOffer[]): SponsorOffer[] {
  return [...sponsors].sort((one, other) => (other.room ?? -1) - (one.room ?? -1))
}
