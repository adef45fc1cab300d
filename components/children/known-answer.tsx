'use client'

import { useField } from '@/components/ui/form-context'
import { RadioGroup, type Choice } from '@/components/ui/radio-group'

/** Asked only once the ledger knows somebody like the child: whether it is another one. */
export function KnownAnswer(props: { label: string; hint: string; choices: Choice[] }) {
  const { issue, typed } = useField('known')
  if (issue === undefined && typed === undefined) return null
  return <RadioGroup {...props} name="known" />
}
