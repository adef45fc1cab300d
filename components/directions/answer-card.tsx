import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { Banner } from '@/components/ui/banner'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { DayField } from '@/components/ui/day-field'
import { RadioGroup } from '@/components/ui/radio-group'
import { TextArea } from '@/components/ui/text-area'
import { ANSWER_KINDS, type OpenedDirection } from '@/lib/directions/direction'
import type { Words } from '@/lib/words/words'

type Props = {
  action: ActionFormProps['action']
  formKey: string
  direction: OpenedDirection
  words: Words
}

/** The owner's answer; what the leader sent back stands above it with its reason. */
export function AnswerCard({ action, formKey, direction, words }: Props) {
  const w = words.directions
  const said = direction.answers.at(-1)?.decision
  return (
    <Card labelledBy="answer">
      <CardHeader id="answer" lead={w.answerLead} title={w.answerTitle} />
      {said?.outcome === 'returned' && (
        <div className="mb-4">
          <Banner kind="waiting" title={w.returnedBecause}>
            <p>{said.reason}</p>
          </Banner>
        </div>
      )}
      <ActionForm
        action={action}
        formKey={formKey}
        idPrefix="answer"
        submitLabel={w.answer}
        words={words.shell.form}
      >
        <input name="directionId" type="hidden" value={direction.id} />
        <RadioGroup
          choices={ANSWER_KINDS.map((value) => ({ value, label: w.kinds[value] }))}
          defaultValue="report"
          label={w.answerKind}
          name="kind"
        />
        <TextArea label={w.answerText} maxLength={2000} name="text" required />
        <DayField hint={w.untilHint} label={w.until} name="until" optional={words.shell.optional} />
      </ActionForm>
    </Card>
  )
}
