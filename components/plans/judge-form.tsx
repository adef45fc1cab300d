import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import type { Words } from '@/lib/words/words'

type Props = {
  action: ActionFormProps['action']
  formKey: string
  planId: string
  title: string
  /** what agreeing is called, and what it says */
  agree: { value: string; label: string }
  words: Words
}

/** The office head's or the leader's two words about a version: on with it, or back with a reason. */
export function JudgeForm({ action, formKey, planId, title, agree, words }: Props) {
  const w = words.plans
  return (
    <section aria-labelledby="judge" className="grid gap-3">
      <h3 id="judge">{title}</h3>
      <ActionForm
        action={action}
        actions={
          <>
            <SubmitButton name="outcome" value={agree.value}>
              {agree.label}
            </SubmitButton>
            <SubmitButton name="outcome" tone="secondary" value="returned">
              {w.sendBack}
            </SubmitButton>
          </>
        }
        formKey={formKey}
        words={words.shell.form}
      >
        <input name="planId" type="hidden" value={planId} />
        <TextArea hint={w.reasonHint} label={w.reason} name="reason" rows={2} />
      </ActionForm>
    </section>
  )
}
