import { SelectField } from '@/components/ui/select-field'
import { isInCharge, type PlaceOfChild } from '@/lib/sponsors/charge'
import type { SponsorOffer } from './offer'
import type { ChoiceWords } from './sponsor-choice'

/** The choice of one unit as an ordinary field: in charge of the village or school, with room, the rest. */
export function SponsorField(props: {
  name: string
  label: string
  place: PlaceOfChild
  sponsors: readonly SponsorOffer[]
  defaultValue: string
  emptyLabel?: string
  hint?: string
  words: ChoiceWords
}) {
  const { sponsors, place, words } = props
  const options = sponsors.map((one) => ({
    value: one.id,
    label: one.label,
    group: groupOf(one, place, words),
  }))
  const order = [words.inChargeGroup, words.roomGroup, words.fullGroup]
  options.sort((one, other) => order.indexOf(one.group) - order.indexOf(other.group))
  return (
    <SelectField
      defaultValue={props.defaultValue}
      emptyLabel={props.emptyLabel}
      hint={props.hint}
      label={props.label}
      name={props.name}
      options={options}
      required
    />
  )
}

function groupOf(sponsor: SponsorOffer, place: PlaceOfChild, words: ChoiceWords): string {
  if (isInCharge(sponsor, place)) return words.inChargeGroup
  return sponsor.room ? words.roomGroup : words.fullGroup
}
