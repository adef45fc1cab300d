import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { DayField } from '@/components/ui/day-field'
import { RadioGroup } from '@/components/ui/radio-group'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import type { Day } from '@/lib/calendar/day'
import { INSURANCE_GROUPS } from '@/lib/children/insurance'
import { NEED_KINDS } from '@/lib/children/need'
import type { Words } from '@/lib/words/words'

type Props = {
  action: ActionFormProps['action']
  childId: string
  formKey: string
  words: Words
}

/** What the child lacks. */
export function NeedForm({ action, childId, formKey, words }: Props) {
  const w = words.needs
  return (
    <ActionForm
      action={action}
      formKey={formKey}
      idPrefix="need"
      submitLabel={w.record}
      words={words.shell.form}
    >
      <input name="childId" type="hidden" value={childId} />
      <SelectField
        emptyLabel={words.shell.choose}
        label={w.kind}
        name="kind"
        options={NEED_KINDS.map((value) => ({ value, label: w.kinds[value] }))}
        required
      />
      <TextField
        autoComplete="off"
        hint={w.noteHint}
        label={w.note}
        maxLength={2000}
        name="note"
        optional={words.shell.optional}
      />
    </ActionForm>
  )
}

/** What was found about the child's insurance. */
export function InsuranceForm({ action, childId, formKey, on, words }: Props & { on: Day }) {
  const w = words.needs
  return (
    <ActionForm
      action={action}
      formKey={formKey}
      idPrefix="insurance"
      submitLabel={w.recordInsurance}
      submitTone="secondary"
      words={words.shell.form}
    >
      <input name="childId" type="hidden" value={childId} />
      <RadioGroup
        choices={[
          { value: 'yes', label: w.yes },
          { value: 'no', label: w.no },
        ]}
        label={w.hasCard}
        name="hasCard"
        required
      />
      <SelectField
        emptyLabel={words.children.notRecorded}
        hint={w.groupHint}
        label={w.group}
        name="group"
        options={INSURANCE_GROUPS.map((value) => ({ value, label: w.groups[value] }))}
      />
      <DayField label={w.validTo} name="validTo" optional={words.shell.optional} />
      <TextField
        autoComplete="off"
        hint={w.sourceHint}
        label={w.source}
        maxLength={200}
        name="source"
        required
      />
      <DayField defaultValue={on} label={w.checkedOn} name="checkedOn" required />
    </ActionForm>
  )
}
