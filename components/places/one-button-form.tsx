import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import type { Words } from '@/lib/words/words'

type Props = {
  action: ActionFormProps['action']
  formKey: string
  /** what goes with the button */
  values: Record<string, string>
  label: string
  tone: 'secondary' | 'danger'
  idPrefix: string
  words: Words
}

/** An act about one thing that needs no more than a press. */
export function OneButtonForm({ action, formKey, values, label, tone, idPrefix, words }: Props) {
  return (
    <ActionForm
      action={action}
      formKey={formKey}
      idPrefix={idPrefix}
      submitLabel={label}
      submitTone={tone}
      words={words.shell.form}
    >
      {Object.entries(values).map(([name, value]) => (
        <input key={name} name={name} type="hidden" value={value} />
      ))}
    </ActionForm>
  )
}
