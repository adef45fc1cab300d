import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { TextArea } from '@/components/ui/text-area'
import type { Words } from '@/lib/words/words'

type Props = {
  action: ActionFormProps['action']
  formKey: string
  proposalId: string
  words: Words
}

/** The school's or the village's word: that it is so. */
export function VerifyCard({ action, formKey, proposalId, words }: Props) {
  const w = words.proposals
  return (
    <Card labelledBy="verify">
      <CardHeader id="verify" lead={w.verifyLead} title={w.section.verify} />
      <ActionForm
        action={action}
        formKey={formKey}
        idPrefix="verify"
        submitLabel={w.verify}
        words={words.shell.form}
      >
        <input name="proposalId" type="hidden" value={proposalId} />
        <TextArea
          label={w.note}
          maxLength={500}
          name="note"
          optional={words.shell.optional}
          rows={2}
        />
      </ActionForm>
    </Card>
  )
}
