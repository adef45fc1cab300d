import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { DayField } from '@/components/ui/day-field'
import { FieldSet } from '@/components/ui/field-set'
import { LinkButton } from '@/components/ui/link-button'
import { SelectField, type Option } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import type { PossibleOwner } from '@/lib/directions/direction'
import type { Words } from '@/lib/words/words'

type Props = {
  action: ActionFormProps['action']
  formKey: string
  owners: PossibleOwner[]
  sponsors: Option[]
  quarters: Option[]
  hasPlan: boolean
  /** where the leader comes from: a child's page, a unit's */
  begun: { childCode: string | null; sponsorId: string | null }
  words: Words
}

/** What is to be done, by whom, until when; and what it is about, if about one thing. */
export function DirectionForm(props: Props) {
  const { action, formKey, owners, sponsors, quarters, begun, words } = props
  const w = words.directions
  return (
    <ActionForm
      action={action}
      actions={<LinkButton href="/directions">{words.common.cancel}</LinkButton>}
      formKey={formKey}
      submitLabel={w.submit}
      words={words.shell.form}
    >
      <TextArea
        hint={w.instructionHint}
        label={w.instruction}
        maxLength={2000}
        name="instruction"
        required
      />
      <SelectField
        emptyLabel={w.chooseOwner}
        hint={w.ownerHint}
        label={w.owner}
        name="ownerId"
        options={owners.map(({ id, fullName, jobTitle }) => ({
          value: id,
          label: w.ownerOption(fullName, jobTitle),
        }))}
        required
      />
      <DayField hint={w.dueHint} label={w.dueOn} name="dueOn" required />
      <FieldSet hint={w.aboutHint} legend={w.aboutLegend}>
        <TextField
          autoCapitalize="none"
          autoComplete="off"
          defaultValue={begun.childCode}
          hint={w.childHint}
          label={w.childCode}
          maxLength={20}
          name="childCode"
          optional={words.shell.optional}
          short
        />
        <SelectField
          defaultValue={begun.sponsorId}
          emptyLabel={w.noSponsor}
          label={w.sponsor}
          name="sponsorId"
          optional={words.shell.optional}
          options={sponsors}
        />
        <SelectField
          emptyLabel={w.noQuarter}
          label={w.quarter}
          name="quarter"
          optional={words.shell.optional}
          options={quarters}
          short
        />
        {props.hasPlan && <CheckboxField label={w.aboutPlan} name="aboutPlan" />}
      </FieldSet>
    </ActionForm>
  )
}
