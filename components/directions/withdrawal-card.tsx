import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { TextArea } from '@/components/ui/text-area'
import type { Words } from '@/lib/words/words'

type Props = {
  action: ActionFormProps['action']
  formKey: string
  directionId: string
  words: Words
}

/** Taking a direction back, with the reason that stays beside it. */
export function WithdrawalCard({ action, formKey, directionId, words }: Props) {
  const w = words.directions
  return (
    <Card labelledBy="withdraw">
      <CardHeader id="withdraw" lead={w.withdrawLead} title={w.withdrawTitle} />
      <ActionForm
        action={action}
        formKey={formKey}
        idPrefix="withdraw"
        submitLabel={w.withdraw}
        submitTone="danger"
        words={words.shell.form}
      >
        <input name="directionId" type="hidden" value={directionId} />
        <TextArea label={w.withdrawReason} maxLength={500} name="reason" required rows={2} />
      </ActionForm>
    </Card>
  )
}
