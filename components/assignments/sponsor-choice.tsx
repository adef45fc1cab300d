'use client'

import { useField } from '@/components/ui/form-context'
import { isInCharge } from '@/lib/assignments/one-child'
import type { SponsorOffer } from './offer'

export type ChoiceWords = {
  inChargeGroup: string
  roomGroup: string
  fullGroup: string
}

/** The units one child may get: in charge of its village, with room, and the rest, which only warns. */
export function SponsorChoice(props: {
  name: string
  label: string
  /** the first, empty choice; absent where a unit must be chosen */
  emptyLabel?: string
  villageId: string | null
  sponsors: readonly SponsorOffer[]
  defaultValue: string
  words: ChoiceWords
  describedBy?: string
  onChoose?: (sponsorId: string) => void
}) {
  const { name, label, sponsors, villageId, words } = props
  const { id, typed } = useField(name)
  const groups = [
    [words.inChargeGroup, sponsors.filter(({ villageIds }) => isInCharge(villageIds, villageId))],
    [words.roomGroup, sponsors.filter((one) => !isNear(one, villageId) && (one.room ?? 0) > 0)],
    [words.fullGroup, sponsors.filter((one) => !isNear(one, villageId) && !one.room)],
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

function isNear({ villageIds }: SponsorOffer, villageId: string | null): boolean {
  return isInCharge(villageIds, villageId)
}
