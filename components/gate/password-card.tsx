import { ActionForm } from '@/components/ui/action-form'
import { Banner } from '@/components/ui/banner'
import { Card } from '@/components/ui/card'
import type { FormState } from '@/components/ui/form-state'
import { TextField } from '@/components/ui/text-field'
import type { Words } from '@/lib/words/words'

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  isSetUp: boolean
  submitLabel: string
  submitTone?: 'danger'
  words: Words
}

/** The password once more, before what a stranger at an open desk must not do. */
export function PasswordCard({ action, isSetUp, submitLabel, submitTone, words }: Props) {
  const { factors, shell } = words
  if (!isSetUp) return <Banner>{factors.refusals.not_set_up([])}</Banner>
  return (
    <Card as="div" className="max-w-[36rem]">
      <ActionForm
        action={action}
        submitLabel={submitLabel}
        submitTone={submitTone}
        words={shell.form}
      >
        <TextField
          autoComplete="current-password"
          hint={factors.passwordHint}
          label={factors.password}
          name="password"
          required
          type="password"
        />
      </ActionForm>
    </Card>
  )
}
