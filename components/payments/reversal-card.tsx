import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { TextArea } from '@/components/ui/text-area'
import type { Words } from '@/lib/words/words'

/** Taking a payment back, with the reason that stays beside it. */
export function ReversalCard({
  paymentId,
  action,
  formKey,
  words,
}: {
  paymentId: string
  action: ActionFormProps['action']
  formKey: string
  words: Words
}) {
  const w = words.payments
  return (
    <Card labelledBy="reversal-title">
      <CardHeader id="reversal-title" lead={w.reversalLead} title={w.reversalTitle} />
      <ActionForm
        action={action}
        formKey={formKey}
        submitLabel={w.reversalSubmit}
        submitTone="danger"
        words={words.shell.form}
      >
        <input name="paymentId" type="hidden" value={paymentId} />
        <TextArea
          hint={w.reversalReasonHint}
          label={w.reversalReason}
          name="reason"
          required
          rows={2}
        />
      </ActionForm>
    </Card>
  )
}
