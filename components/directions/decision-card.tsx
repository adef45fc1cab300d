import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import type { Answer } from '@/lib/directions/direction'
import { formatDay } from '@/lib/words/format'
import type { Words } from '@/lib/words/words'

type Props = {
  action: ActionFormProps['action']
  formKey: string
  directionId: string
  answer: Answer
  words: Words
}

/** What the owner says, and the leader's two words about it. */
export function DecisionCard({ action, formKey, directionId, answer, words }: Props) {
  const w = words.directions
  const lead = answer.until === null ? undefined : w.decideTime(formatDay(answer.until))
  return (
    <Card labelledBy="decide">
      <CardHeader id="decide" lead={lead} title={w.decideTitle} />
      <p className="mb-4 whitespace-pre-line">{answer.text}</p>
      <ActionForm
        action={action}
        actions={
          <>
            <SubmitButton name="outcome" value="accepted">
              {w.accept}
            </SubmitButton>
            <SubmitButton name="outcome" tone="secondary" value="returned">
              {w.sendBack}
            </SubmitButton>
          </>
        }
        formKey={formKey}
        idPrefix="decide"
        words={words.shell.form}
      >
        <input name="directionId" type="hidden" value={directionId} />
        <input name="answerId" type="hidden" value={answer.id} />
        <TextArea
          hint={w.reasonHint}
          label={w.reason}
          maxLength={500}
          name="reason"
          optional={words.shell.optional}
          rows={2}
        />
      </ActionForm>
    </Card>
  )
}
