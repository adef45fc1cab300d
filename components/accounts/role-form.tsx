import { ActionForm } from '@/components/ui/action-form'
import type { FormState } from '@/components/ui/form-state'
import type { RoleChoice } from '@/lib/access/scope'
import type { Words } from '@/lib/words/words'
import { RoleFields } from './role-fields'

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  formKey: string
  personId: string
  choices: RoleChoice[]
  words: Words
}

/** A further role for somebody who is in the ledger. */
export function RoleForm({ action, formKey, personId, choices, words }: Props) {
  return (
    <ActionForm
      action={action}
      formKey={formKey}
      submitLabel={words.accounts.addRole}
      submitTone="secondary"
      words={words.shell.form}
    >
      <input name="personId" type="hidden" value={personId} />
      <RoleFields choices={choices} words={words} />
    </ActionForm>
  )
}
