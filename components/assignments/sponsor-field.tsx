import { SelectField } from '@/components/ui/select-field'
import { isInCharge } from '@/lib/assignments/one-child'
import type { SponsorOffer } from './offer'
import type { ChoiceWords } from './sponsor-choice'

/** The choice of one unit as an ordinary field: in charge of the village, with room, the rest. */
export function SponsorField(props: {
  name: string
  label: string
  villageId: string | null
  sponsors: readonly SponsorOffer[]
  defaultValue: string
  emptyLabel?: string
  hint?: string
  words: ChoiceWords
}) {
  const { sponsors, villageId, words } = props
  const options = sponsors.map((one) => ({
    value: one.id,
    label: one.label,
    group: groupOf(one, villageId, words),
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

function groupOf(
  { villageIds, room }: SponsorOffer,
  villageId: string | null,
  words: ChoiceWords,
): string {
  if (isInCharge(villageIds, villageId)) return words.inChargeGroup
  return room ? words.roomGroup : words.fullGroup
}
