'use client'

import type { ReactNode } from 'react'
import { FormContext } from '@/components/ui/form-context'
import { idle, type FormState } from '@/components/ui/form-state'

/** Puts what stands inside it into the state a form would have after an answer, or while sending. */
export function FormStage({
  idPrefix,
  state = idle,
  pending = false,
  children,
}: {
  idPrefix: string
  state?: FormState
  pending?: boolean
  children: ReactNode
}) {
  return <FormContext value={{ idPrefix, state, pending, sender: '' }}>{children}</FormContext>
}
