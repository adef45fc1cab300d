import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { DayField } from '@/components/ui/day-field'
import { TextField } from '@/components/ui/text-field'
import type { Words } from '@/lib/words/words'

type Props = {
  action: ActionFormProps['action']
  formKey: string
  planId: string
  words: Words
}

/** What the clerk's office gives later: number and day, once. */
export function IssueForm({ action, formKey, planId, words }: Props) {
  const w = words.plans
  return (
    <Card className="grid content-start gap-3" labelledBy="issue">
      <h2 id="issue">{w.issueTitle}</h2>
      <p className="text-muted">{w.issueLead}</p>
      <ActionForm action={action} formKey={formKey} words={words.shell.form} submitLabel={w.issue}>
        <input type="hidden" name="planId" value={planId} />
        <TextField name="number" label={w.number} hint={w.issueNumberHint} short />
        <DayField name="issuedOn" label={w.issuedOn} hint={words.shell.dayHint} />
      </ActionForm>
    </Card>
  )
}
