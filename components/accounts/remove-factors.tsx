import { ActionForm } from '@/components/ui/action-form'
import { ConfirmButton } from '@/components/ui/confirm-button'
import type { FormState } from '@/components/ui/form-state'
import type { Words } from '@/lib/words/words'

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  formKey: string
  personId: string
  words: Words
}

/** The way out for whoever lost the telephone and the recovery codes. */
export function RemoveFactors({ action, formKey, personId, words }: Props) {
  const w = words.factors.account
  return (
    <div className="mt-5">
      <ActionForm action={action} formKey={formKey} idPrefix="factors" words={words.shell.form}>
        <input name="personId" type="hidden" value={personId} />
        <div>
          <ConfirmButton
            closeLabel={words.common.close}
            confirmLabel={w.remove}
            id="remove-factors"
            label={w.remove}
            title={w.removeTitle}
            tone="secondary"
          >
            {w.removeText}
          </ConfirmButton>
        </div>
      </ActionForm>
    </div>
  )
}
