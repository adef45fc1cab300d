import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { SelectField } from '@/components/ui/select-field'
import { TextArea } from '@/components/ui/text-area'
import type { StepLine } from '@/lib/mobilisation/step'
import { formatDay } from '@/lib/words/format'
import type { Words } from '@/lib/words/words'

type Props = {
  action: ActionFormProps['action']
  formKey: string
  /** those that stand, the last one first */
  steps: readonly StepLine[]
  words: Words
}

/** Taking a wrong step back, with the reason that stays beside it. */
export function ReversalCard({ action, formKey, steps, words }: Props) {
  const w = words.mobilisation
  return (
    <Card labelledBy="reverse">
      <CardHeader id="reverse" lead={w.reverseLead} title={w.reverseTitle} />
      <ActionForm
        action={action}
        formKey={formKey}
        idPrefix="reverse"
        submitLabel={w.reverse}
        submitTone="danger"
        words={words.shell.form}
      >
        <SelectField
          label={w.whichStep}
          name="stepId"
          options={steps.map(({ id, kind, doneOn }) => ({
            value: id,
            label: w.stepOption(w.kinds[kind], formatDay(doneOn)),
          }))}
          required
        />
        <TextArea label={w.reason} maxLength={500} name="reason" required rows={2} />
      </ActionForm>
    </Card>
  )
}
