import { DayField } from '@/components/ui/day-field'
import { SelectField } from '@/components/ui/select-field'
import type { RoleChoice } from '@/lib/access/scope'
import type { Words } from '@/lib/words/words'

/** One list: a role of the whole commune, or a role with the place it belongs to; and its days. */
export function RoleFields({ choices, words }: { choices: RoleChoice[]; words: Words }) {
  const w = words.accounts
  const { from, fromHint, until, untilHint } = words.logins
  const { optional } = words.shell
  return (
    <>
      <SelectField
        emptyLabel={w.choose}
        hint={w.choiceHint}
        label={w.choice}
        name="choice"
        options={choices.map(({ value, role, place }) => ({
          value,
          label: place?.name ?? w.roles[role],
          group: place ? w.roles[role] : w.wholeCommune,
        }))}
        required
      />
      <DayField hint={fromHint} label={from} name="from" optional={optional} />
      <DayField hint={untilHint} label={until} name="until" optional={optional} />
    </>
  )
}
