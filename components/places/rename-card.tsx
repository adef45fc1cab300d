import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { DayField } from '@/components/ui/day-field'
import { TextField } from '@/components/ui/text-field'
import type { Words } from '@/lib/words/words'

type Props = {
  action: ActionFormProps['action']
  formKey: string
  place: { kind: 'village' | 'school'; id: string; name: string }
  words: Words
}

/** Another name by a document: what it is, from when, on which basis. */
export function RenameCard({ action, formKey, place, words }: Props) {
  const w = words.places.rename
  return (
    <Card labelledBy="rename">
      <CardHeader id="rename" title={w.title} lead={w.lead} />
      <ActionForm
        action={action}
        formKey={formKey}
        idPrefix="rename"
        submitLabel={w.submit}
        submitTone="secondary"
        words={words.shell.form}
      >
        <input name="kind" type="hidden" value={place.kind} />
        <input name="id" type="hidden" value={place.id} />
        <input name="seenName" type="hidden" value={place.name} />
        <TextField autoComplete="off" label={w.name} maxLength={150} name="name" required />
        <DayField hint={words.shell.dayHint} label={w.from} name="from" required />
        <TextField
          autoComplete="off"
          hint={w.basisHint}
          label={w.basis}
          maxLength={300}
          name="basis"
          required
        />
      </ActionForm>
    </Card>
  )
}
