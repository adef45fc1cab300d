'use client'

import type { ReactNode } from 'react'
import { ActionForm, type FormWords } from '@/components/ui/action-form'
import type { FormState } from '@/components/ui/form-state'

/** A form whose answer is always the same fault: nothing leaves the browser. */
export function TriedForm({
  idPrefix,
  issues,
  words,
  submitLabel,
  children,
}: {
  idPrefix: string
  issues: NonNullable<FormState['issues']>
  words: FormWords
  submitLabel: string
  children: ReactNode
}) {
  return (
    <ActionForm
      action={() => Promise.resolve({ status: 'invalid', issues })}
      idPrefix={idPrefix}
      submitLabel={submitLabel}
      words={words}
    >
      {children}
    </ActionForm>
  )
}
