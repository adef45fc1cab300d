import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { TextField } from '@/components/ui/text-field'
import type { Words } from '@/lib/words/words'

type Props = {
  action: ActionFormProps['action']
  formKey: string
  personId: string
  submitLabel: string
  tone: 'danger' | 'secondary'
  words: Words
}

/** Closing or opening a login, with the reason that goes into the record. */
export function StandingForm({ action, formKey, personId, submitLabel, tone, words }: Props) {
  const w = words.logins
  return (
    <ActionForm
      action={action}
      formKey={formKey}
      idPrefix="standing"
      submitLabel={submitLabel}
      submitTone={tone}
      words={words.shell.form}
    >
      <input name="personId" type="hidden" value={personId} />
      <TextField
        autoComplete="off"
        hint={w.reasonHint}
        label={w.reason}
        maxLength={500}
        name="reason"
        required
      />
    </ActionForm>
  )
}
