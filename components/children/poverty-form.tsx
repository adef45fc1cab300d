import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { DayField } from '@/components/ui/day-field'
import { LinkButton } from '@/components/ui/link-button'
import { RadioGroup } from '@/components/ui/radio-group'
import { TextField } from '@/components/ui/text-field'
import type { Sibling } from '@/lib/children/family'
import { POVERTY_STANDINGS } from '@/lib/children/poverty'
import type { Words } from '@/lib/words/words'

type Props = {
  action: ActionFormProps['action']
  childId: string
  formKey: string
  year: number
  /** the other children of the household */
  siblings: readonly Sibling[]
  words: Words
}

/** What a year's review said; decision and points where the paper has them. */
export function PovertyForm({ action, childId, formKey, year, siblings, words }: Props) {
  const w = words.poverty
  return (
    <ActionForm
      action={action}
      actions={<LinkButton href={`/children/${childId}`}>{words.common.cancel}</LinkButton>}
      formKey={formKey}
      submitLabel={w.submit}
      words={words.shell.form}
    >
      <input name="childId" type="hidden" value={childId} />
      <TextField
        defaultValue={String(year)}
        hint={w.yearHint}
        inputMode="numeric"
        label={w.year}
        maxLength={4}
        name="year"
        required
        short
      />
      <RadioGroup
        choices={POVERTY_STANDINGS.map((value) => ({ value, label: w.standings[value] }))}
        label={w.standing}
        name="standing"
        required
      />
      <TextField
        autoComplete="off"
        hint={w.decisionHint}
        label={w.decisionNumber}
        maxLength={100}
        name="decisionNumber"
        optional={words.shell.optional}
      />
      <DayField label={w.decidedOn} name="decidedOn" optional={words.shell.optional} />
      <TextField
        hint={w.pointsHint}
        inputMode="numeric"
        label={w.pointsB1}
        maxLength={3}
        name="pointsB1"
        optional={words.shell.optional}
        short
      />
      <TextField
        inputMode="numeric"
        label={w.pointsB2}
        maxLength={3}
        name="pointsB2"
        optional={words.shell.optional}
        short
      />
      {siblings.length > 0 && (
        <CheckboxField
          hint={siblings.map(({ fullName }) => fullName).join(', ')}
          label={w.alsoSiblings}
          name="alsoSiblings"
        />
      )}
      {siblings.map(({ id }) => (
        // Recorded for those who stand here, whoever joins the household before it is sent.
        <input key={id} name="sibling" type="hidden" value={id} />
      ))}
    </ActionForm>
  )
}
