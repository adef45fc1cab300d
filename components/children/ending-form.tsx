import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import type { Words } from '@/lib/words/words'

type Props = {
  action: ActionFormProps['action']
  /** what is sent along, the child and the line it is about */
  sent: Record<string, string>
  formKey: string
  idPrefix: string
  label: string
  words: Words
}

/** One button beside a line: it is over. What is over stays in the book, and can be recorded again. */
export function EndingForm({ action, sent, formKey, idPrefix, label, words }: Props) {
  return (
    <ActionForm
      action={action}
      formKey={formKey}
      idPrefix={idPrefix}
      submitLabel={label}
      submitTone="secondary"
      words={words.shell.form}
    >
      {Object.entries(sent).map(([name, value]) => (
        <input key={name} name={name} type="hidden" value={value} />
      ))}
    </ActionForm>
  )
}
