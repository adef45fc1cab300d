import { ActionForm } from '@/components/ui/action-form'
import { ConfirmButton } from '@/components/ui/confirm-button'
import type { FormState } from '@/components/ui/form-state'
import type { Words } from '@/lib/words/words'

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  formKey: string
  personId: string
  /** what the provider is called */
  name: string
  words: Words
}

/** The way out for whoever lost the account at the sign-in provider. */
export function RemoveLink({ action, formKey, personId, name, words }: Props) {
  const w = words.provider.account
  return (
    <div className="mt-5">
      <ActionForm action={action} formKey={formKey} idPrefix="link" words={words.shell.form}>
        <input name="personId" type="hidden" value={personId} />
        <div>
          <ConfirmButton
            closeLabel={words.common.close}
            confirmLabel={w.remove(name)}
            id="remove-link"
            label={w.remove(name)}
            title={w.removeTitle(name)}
            tone="secondary"
          >
            {w.removeText(name)}
          </ConfirmButton>
        </div>
      </ActionForm>
    </div>
  )
}
