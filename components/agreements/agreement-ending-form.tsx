import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { DayField } from '@/components/ui/day-field'
import { TextArea } from '@/components/ui/text-area'
import type { Day } from '@/lib/calendar/day'
import type { Words } from '@/lib/words/words'

/** From which day on, and why, the agreement holds no longer. */
export function AgreementEndingForm(props: {
  action: ActionFormProps['action']
  formKey: string
  agreementId: string
  today: Day
  words: Words
}) {
  const w = props.words.agreements
  return (
    <ActionForm
      action={props.action}
      formKey={props.formKey}
      idPrefix="endAgreement"
      submitLabel={w.end}
      submitTone="danger"
      words={props.words.shell.form}
    >
      <input name="agreementId" type="hidden" value={props.agreementId} />
      <DayField defaultValue={props.today} label={w.endedOn} name="endedOn" required />
      <TextArea label={w.reason} maxLength={500} name="reason" required rows={2} />
    </ActionForm>
  )
}
