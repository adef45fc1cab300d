import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { AnswerRow } from '@/components/ui/answer-row'
import type { Day } from '@/lib/calendar/day'
import type { ProposalLine } from '@/lib/children/proposal'
import type { Words } from '@/lib/words/words'
import { ProposalSummary } from './proposal-summary'

type Props = {
  action: ActionFormProps['action']
  formKey: string
  lines: ProposalLine[]
  on: Day
  words: Words
}

/** The officer's inbox: each proposal with what speaks for it and the commune's answer; several at once. */
export function DecisionsForm({ action, formKey, lines, on, words }: Props) {
  const w = words.proposals
  const { returned, refused, later } = w.outcomes
  const choices = [
    { value: 'accepted', label: w.take, asksReason: false },
    { value: 'returned', label: returned, asksReason: true },
    { value: 'refused', label: refused, asksReason: true },
    { value: 'later', label: later, asksReason: false },
  ]
  const unconfirmed = choices.map((one) => ({ ...one, asksReason: one.value !== 'later' }))
  return (
    <ActionForm
      action={action}
      formKey={formKey}
      submitLabel={w.decideAll}
      words={words.shell.form}
    >
      <ul>
        {lines.map((line) => (
          <AnswerRow
            choices={line.status === 'to_verify' ? unconfirmed : choices}
            code={line.code}
            defaultValue="later"
            id={line.id}
            key={line.id}
            legend={w.answerOf(line.code)}
            reasonLabel={w.reasonOf(line.code)}
          >
            <ProposalSummary line={line} on={on} words={words} />
          </AnswerRow>
        ))}
      </ul>
    </ActionForm>
  )
}
