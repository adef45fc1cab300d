'use client'

import { useContext } from 'react'
import { FormContext, useField } from '@/components/ui/form-context'
import { RadioGroup, type Choice } from '@/components/ui/radio-group'

/**
 * Asked only once the ledger knows somebody like the child: whether it is another one. The answer carries
 * whom it is about, the children shown beside the question.
 */
export function KnownAnswer(props: { label: string; hint: string; choices: Choice[] }) {
  const { state } = useContext(FormContext)
  const { issue, typed } = useField('known')
  const before = useField('seen').typed ?? []
  const seen = state?.see?.map(({ id }) => id) ?? before
  return (
    <>
      {seen.map((id) => (
        <input key={id} name="seen" type="hidden" value={id} />
      ))}
      {(issue !== undefined || typed !== undefined) && <RadioGroup {...props} name="known" />}
    </>
  )
}
