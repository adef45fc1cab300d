import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { GUARDIAN_RELATIONS } from '@/lib/children/family'
import type { Words } from '@/lib/words/words'

type Props = {
  action: ActionFormProps['action']
  childId: string
  formKey: string
  words: Words
}

/** Another child of the household, by the code people say on the telephone. */
export function JoiningForm({ action, childId, formKey, words }: Props) {
  const w = words.family
  return (
    <ActionForm
      action={action}
      formKey={formKey}
      idPrefix="join"
      submitLabel={w.join}
      words={words.shell.form}
    >
      <input name="childId" type="hidden" value={childId} />
      <TextField
        autoCapitalize="none"
        autoComplete="off"
        hint={w.siblingHint}
        label={w.siblingCode}
        maxLength={20}
        name="siblingCode"
        required
        short
      />
    </ActionForm>
  )
}

/** Somebody else who may be called for the child. */
export function GuardianForm({ action, childId, formKey, words }: Props) {
  const w = words.family
  return (
    <ActionForm
      action={action}
      formKey={formKey}
      idPrefix="guardian"
      submitLabel={w.add}
      submitTone="secondary"
      words={words.shell.form}
    >
      <input name="childId" type="hidden" value={childId} />
      <SelectField
        emptyLabel={words.shell.choose}
        label={w.relation}
        name="relation"
        options={GUARDIAN_RELATIONS.map((value) => ({ value, label: w.relations[value] }))}
        required
      />
      <TextField autoComplete="off" label={w.fullName} maxLength={200} name="fullName" required />
      <TextField
        autoComplete="off"
        inputMode="tel"
        label={w.phone}
        maxLength={20}
        name="phone"
        optional={words.shell.optional}
        type="tel"
      />
    </ActionForm>
  )
}
