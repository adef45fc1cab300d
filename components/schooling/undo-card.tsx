import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import type { Words } from '@/lib/words/words'

type Props = {
  action: ActionFormProps['action']
  formKey: string
  openingId: string
  words: Words
}

/** The way back from a change of year, while nobody has done anything since. */
export function UndoCard({ action, formKey, openingId, words }: Props) {
  const w = words.schooling.undo
  return (
    <Card labelledBy="undo">
      <CardHeader id="undo" lead={w.lead} title={w.title} />
      <ActionForm
        action={action}
        formKey={formKey}
        idPrefix="undo"
        submitLabel={w.submit}
        submitTone="danger"
        words={words.shell.form}
      >
        <input name="openingId" type="hidden" value={openingId} />
      </ActionForm>
    </Card>
  )
}
