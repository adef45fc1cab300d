import { ActionForm } from '@/components/ui/action-form'
import type { FormState } from '@/components/ui/form-state'
import { SelectField } from '@/components/ui/select-field'
import type { RoleChoice } from '@/lib/access/scope'
import type { Words } from '@/lib/words/words'

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  formKey: string
  personId: string
  choices: RoleChoice[]
  words: Words
}

/** One list: a role of the whole commune, or a role with the place it belongs to. */
export function RoleForm({ action, formKey, personId, choices, words }: Props) {
  const w = words.accounts
  return (
    <ActionForm
      action={action}
      formKey={formKey}
      submitLabel={w.addRole}
      submitTone="secondary"
      words={words.shell.form}
    >
      <input name="personId" type="hidden" value={personId} />
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
    </ActionForm>
  )
}
