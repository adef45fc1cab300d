'use client'

import { useField } from '@/components/ui/form-context'
import type { NeedKind } from '@/lib/children/need'
import { isInCharge, type PlaceOfChild } from '@/lib/sponsors/charge'
import { needsMet } from '@/lib/sponsors/statement'
import type { SponsorOffer } from './offer'

export type ChoiceWords = {
  inChargeGroup: string
  roomGroup: string
  fullGroup: string
}

/** `fitsMark` stands beside a unit that can give what the child lacks. */
export type FittingWords = ChoiceWords & { fitsMark: string }

/** The units one child may get: in charge of its village or school, with room, and the rest, which only warns. */
export function SponsorChoice(props: {
  name: string
  label: string
  /** the first, empty choice; absent where a unit must be chosen */
  emptyLabel?: string
  place: PlaceOfChild
  /** what the child lacks */
  lacks: readonly NeedKind[]
  sponsors: readonly SponsorOffer[]
  defaultValue: string
  words: FittingWords
  describedBy?: string
  onChoose?: (sponsorId: string) => void
}) {
  const { name, label, sponsors, place, lacks, words } = props
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
                {needsMet(one.gives, lacks).length > 0
                  ? `${one.label} · ${words.fitsMark}`
                  : one.label}
              </option>
            ))}
          </optgroup>
        ),
      )}
    </select>
  )
}
