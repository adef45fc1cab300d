import { ActionForm } from '@/components/ui/action-form'
import { ConfirmButton } from '@/components/ui/confirm-button'
import type { FormState } from '@/components/ui/form-state'
import type { Words } from '@/lib/words/words'

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  formKey: string
  /** the form's own name on the page */
  id: string
  personId: string
  told: { label: string; title: string; text: string }
  words: Words
}

/** The way out for whoever lost a way of signing in: telephone, recovery codes, account elsewhere. */
export function RemoveWay({ action, formKey, id, personId, told, words }: Props) {
  return (
    <div className="mt-5">
      <ActionForm action={action} formKey={formKey} idPrefix={id} words={words.shell.form}>
        <input name="personId" type="hidden" value={personId} />
        <div>
          <ConfirmButton
            closeLabel={words.common.close}
            confirmLabel={told.label}
            id={`remove-${id}`}
            label={told.label}
            title={told.title}
            tone="secondary"
          >
            {told.text}
          </ConfirmButton>
        </div>
      </ActionForm>
    </div>
  )
}
