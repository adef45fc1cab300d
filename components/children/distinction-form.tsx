import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { TextField } from '@/components/ui/text-field'
import type { Words } from '@/lib/words/words'

type Props = {
  action: ActionFormProps['action']
  ids: readonly [string, string]
  formKey: string
  words: Words
}

/** Two files are two children: said once, with a reason where there is one. */
export function DistinctionForm({ action, ids, formKey, words }: Props) {
  const [oneId, otherId] = ids
  const w = words.doubles
  return (
    <ActionForm
      action={action}
      formKey={formKey}
      idPrefix="apart"
      submitLabel={w.notDouble}
      submitTone="secondary"
      words={words.shell.form}
    >
      <input name="oneId" type="hidden" value={oneId} />
      <input name="otherId" type="hidden" value={otherId} />
      <TextField label={w.reason} maxLength={500} name="reason" optional={w.optional} />
    </ActionForm>
  )
}
