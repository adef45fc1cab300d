import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { DayField } from '@/components/ui/day-field'
import { TextField } from '@/components/ui/text-field'
import type { Day } from '@/lib/calendar/day'
import type { Words } from '@/lib/words/words'

/** Somebody of a unit has left, since when and why. */
export function ContactEndForm(props: {
  action: ActionFormProps['action']
  formKey: string
  contactId: string
  today: Day
  words: Words
}) {
  const w = props.words.contacts
  return (
    <ActionForm
      action={props.action}
      formKey={props.formKey}
      idPrefix="end"
      submitLabel={w.end}
      submitTone="danger"
      words={props.words.shell.form}
    >
      <input name="contactId" type="hidden" value={props.contactId} />
      <DayField defaultValue={props.today} label={w.leftOn} name="leftOn" required />
      <TextField
        hint={w.reasonHint}
        label={w.reason}
        maxLength={300}
        name="reason"
        optional={props.words.shell.optional}
      />
    </ActionForm>
  )
}
