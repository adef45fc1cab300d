import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { RadioGroup } from '@/components/ui/radio-group'
import { SelectField } from '@/components/ui/select-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import type { OpenedProposal } from '@/lib/children/proposal'
import { PROGRAMME_CATEGORIES } from '@/lib/plans/category'
import type { Words } from '@/lib/words/words'

type Props = {
  action: ActionFormProps['action']
  formKey: string
  proposal: OpenedProposal
  words: Words
}

/** The commune's word, and what it finds where that is not what was said. */
export function DecideCard({ action, formKey, proposal, words }: Props) {
  const w = words.proposals
  return (
    <Card labelledBy="decide">
      <CardHeader id="decide" title={w.section.decide} />
      <ActionForm
        action={action}
        actions={
          <>
            <SubmitButton name="outcome" value="accepted">
              {w.outcomes.accepted}
            </SubmitButton>
            <SubmitButton name="outcome" tone="secondary" value="returned">
              {w.outcomes.returned}
            </SubmitButton>
            <SubmitButton name="outcome" tone="secondary" value="refused">
              {w.outcomes.refused}
            </SubmitButton>
          </>
        }
        formKey={formKey}
        idPrefix="decide"
        words={words.shell.form}
      >
        <input name="proposalId" type="hidden" value={proposal.id} />
        <SelectField
          defaultValue={proposal.category}
          label={w.category}
          name="category"
          options={PROGRAMME_CATEGORIES.map((value) => ({
            value,
            label: words.children.categories[value],
          }))}
          required
        />
        <CheckboxField
          defaultChecked={proposal.especiallyDifficult}
          label={w.marking}
          name="especiallyDifficult"
        />
        {proposal.mayCompare && <WhichIsAnother doubles={proposal.doubles} words={w} />}
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

/** Asked of who may tell files apart: whether the child is another one than those it looks like. */
function WhichIsAnother({
  doubles,
  words: w,
}: {
  doubles: OpenedProposal['doubles']
  words: Words['proposals']
}) {
  return doubles.map(({ child }) => (
    <RadioGroup
      choices={[
        { value: 'another', label: w.another },
        { value: 'later', label: w.outcomes.later },
      ]}
      defaultValue="later"
      hint={w.doubleHint}
      key={child.id}
      label={w.isDouble(child.fullName, child.code)}
      name={`double.${child.id}`}
    />
  ))
}
