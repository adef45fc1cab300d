'use client'

import { useRef } from 'react'
import { FormAnswer } from '@/components/ui/form-answer'
import type { FormState } from '@/components/ui/form-state'

/** What a form says after sending, without a form. */
export function ShownAnswer({ state, summary }: { state: FormState; summary: string }) {
  const answer = useRef<HTMLDivElement>(null)
  return <FormAnswer idPrefix="answer" ref={answer} state={state} summary={summary} />
}
