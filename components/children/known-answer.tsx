'use client'

import { useField } from '@/components/ui/form-context'
import { RadioGroup, type Choice } from '@/components/ui/radio-group'
import { SubmitButton } from '@/components/ui/submit-button'

type Props = { label: string; hint: string; choices: Choice[]; submitLabel: string }

/**
 * Asked only once the ledger knows somebody like the child: whether it is another one. It is answered
 * and sent where it stands: the form's own button is several screens below on a phone.
 */
export function KnownAnswer({ submitLabel, ...question }: Props) {
  const { issue, typed } = useField('known')
  if (issue === undefined && typed === undefined) return null
  return (
    <div className="grid gap-3">
      <RadioGroup {...question} name="known" />
      <div>
        <SubmitButton tone="secondary">{submitLabel}</SubmitButton>
      </div>
    </div>
  )
}
