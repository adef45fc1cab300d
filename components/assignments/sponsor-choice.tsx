'use client'

import { useField } from '@/components/ui/form-context'
import { isInCharge, type PlaceOfChild } from '@/lib/sponsors/charge'
import type { SponsorOffer } from './offer'

export type ChoiceWords = {
  inChargeGroup: string
  roomGroup: string
  fullGroup: string
}

/** The units one child may get: in charge of its village or school, with room, and the rest, which only warns. */
export function SponsorChoice(props: {
  name: string
  label: string
  /** the first, empty choice; absent where a unit must be chosen */
  emptyLabel?: string
  place: PlaceOfChild
  sponsors: readonly SponsorOffer[]
  defaultValue: string
  words: ChoiceWords
  describedBy?: string
  onChoose?: (sponsorId: string) => void
}) {
  const { name, label, sponsors, place, words } = props
  const { id, typed } = useField(name)
  const groups = [
    [words.inChargeGroup, sponsors.filter((one) => isInCharge(one, place))],
    [words.roomGroup, sponsors.filter((one) => !isInCharge(one, place) && (one.room ?? 0) > 0)],
    [words.fullGroup, sponsors.filter((one) => !isInCharge(one, place) && !one.room)],
  ] as const
  return (
    <select
      aria-describedby={props.describedBy}
      aria-label={label}
      className="input"
      defaultValue={typed?.[0] ?? props.defaultValue}
      id={id}
      name={name}
      onChange={(event) => props.onChoose?.(event.target.value)}
    >
      {props.emptyLabel !== undefined && <option value="">{props.emptyLabel}</option>}
      {groups.map(([group, members]) =>
        members.length === 0 ? null : (
          <optgroup key={group} label={group}>
            {members.map((one) => (
              <option key={one.id} value={one.id}>
                {one.label}
              </option>
            ))}
          </optgroup>
        ),
      )}
    </select>
  )
}
