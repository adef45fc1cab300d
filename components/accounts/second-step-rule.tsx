import { ActionForm } from '@/components/ui/action-form'
import { Card } from '@/components/ui/card'
import { CardHeader } from '@/components/ui/card-header'
import { ConfirmButton } from '@/components/ui/confirm-button'
import type { FormState } from '@/components/ui/form-state'
import { StatusChip } from '@/components/ui/status-chip'
import { ROLES_WITH_SECOND_STEP } from '@/lib/access/second-step'
import type { Words } from '@/lib/words/words'

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  isRequired: boolean
  words: Words
}

/** Whether the commune asks its book-keeping roles for a second step, and the switch. */
export function SecondStepRule({ action, isRequired, words }: Props) {
  const w = words.factors.commune
  const roles = ROLES_WITH_SECOND_STEP.map((role) => words.accounts.roles[role])
  return (
    <Card labelledBy="second-step">
      <CardHeader id="second-step" title={w.title} />
      <div className="grid gap-4">
        <p>
          <StatusChip meaning={isRequired ? 'done' : 'closed'}>
            {isRequired ? w.on : w.off}
          </StatusChip>
        </p>
        <p className="max-w-[46rem]">{w.text(roles.join(', '))}</p>
        <ActionForm action={action} idPrefix="second-step" words={words.shell.form}>
          <input name="outcome" type="hidden" value={isRequired ? 'not_required' : 'required'} />
          <div>
            <ConfirmButton
              closeLabel={words.common.close}
              confirmLabel={isRequired ? w.release : w.require}
              id="second-step-switch"
              label={isRequired ? w.release : w.require}
              title={isRequired ? w.releaseTitle : w.requireTitle}
              tone="secondary"
            >
              {isRequired ? w.releaseText : w.requireText}
            </ConfirmButton>
          </div>
        </ActionForm>
      </div>
    </Card>
  )
}
