import { ProposalSummary } from '@/components/proposals/proposal-summary'
import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { AnswerRow } from '@/components/ui/answer-row'
import type { Day } from '@/lib/calendar/day'
import type { ProposalLine } from '@/lib/children/proposal'
import type { Words } from '@/lib/words/words'

type Props = {
  action: ActionFormProps['action']
  formKey: string
  lines: ProposalLine[]
  on: Day
  words: Words
}

/** The school goes through what a class sent: each child with its reason, and one answer for all. */
export function CheckForm({ action, formKey, lines, on, words }: Props) {
  const w = words.classes
  const { confirmed, returned, later } = w.outcomes
  const choices = [
    { value: 'confirmed', label: confirmed, asksReason: false },
    { value: 'returned', label: returned, asksReason: true },
    { value: 'later', label: later, asksReason: false },
  ]
  return (
    <ActionForm
      action={action}
      formKey={formKey}
      idPrefix="check"
      submitLabel={w.check}
      words={words.shell.form}
    >
      <ul>
        {lines.map((line) => (
          <AnswerRow
            choices={choices}
            code={line.code}
            defaultValue="confirmed"
            id={line.id}
            key={line.id}
            legend={w.checkOf(line.code)}
            reasonLabel={w.reasonOf(line.code)}
          >
            <ProposalSummary line={line} on={on} words={words} />
          </AnswerRow>
        ))}
      </ul>
    </ActionForm>
  )
}
