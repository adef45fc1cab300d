import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import type { Words } from '@/lib/words/words'
import { AnswerRow } from '@/components/ui/answer-row'
import type { ProposalToShow } from './proposal-to-show'
import { ProposalSummary } from './proposal-summary'

/** What the office head says of proposals: pass on, return with a reason, or leave for later. */
export function ReviewForm(props: {
  action: ActionFormProps['action']
  formKey: string
  proposals: readonly ProposalToShow[]
  words: Words
}) {
  const w = props.words.assignments
  const choices = [
    { value: 'passed', label: w.pass, asksReason: false },
    { value: 'returned', label: w.return, asksReason: true },
    { value: 'later', label: w.later, asksReason: false },
  ]
  return (
    <ActionForm
      action={props.action}
      formKey={props.formKey}
      submitLabel={w.sendReviews}
      words={props.words.shell.form}
    >
      <ul>
        {props.proposals.map((proposal) => (
          <AnswerRow
            choices={choices}
            code={proposal.code}
            defaultValue={proposal.hindered ? 'later' : 'passed'}
            id={proposal.id}
            key={proposal.id}
            legend={w.answerOf(proposal.code)}
            reasonLabel={w.reasonField(proposal.code)}
          >
            <ProposalSummary proposal={proposal} />
          </AnswerRow>
        ))}
      </ul>
    </ActionForm>
  )
}
