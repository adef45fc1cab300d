'use client'

import { useContext } from 'react'
import { FormContext, useField } from '@/components/ui/form-context'
import { RadioGroup, type Choice } from '@/components/ui/radio-group'
import { SubmitButton } from '@/components/ui/submit-button'

type Props = { label: string; hint: string; choices: Choice[]; submitLabel: string }

/**
 * Asked only once the ledger knows somebody like the child: whether it is another one. The answer carries
 * whom it is about, the children shown beside the question, and is sent where it stands: the form's own
 * button is several screens below on a phone.
 */
export function KnownAnswer({ submitLabel, ...question }: Props) {
  const { state } = useContext(FormContext)
  const { issue, typed } = useField('known')
  const before = useField('seen').typed ?? []
  const seen = state?.see?.map(({ id }) => id) ?? before
  return (
    <>
      {seen.map((id) => (
        <input key={id} name="seen" type="hidden" value={id} />
      ))}
      {(issue !== undefined || typed !== undefined) && (
        <div className="grid gap-3">
          <RadioGroup {...question} name="known" />
          <div>
            <SubmitButton tone="secondary">{submitLabel}</SubmitButton>
          </div>
        </div>
      )}
    </>
  )
}
