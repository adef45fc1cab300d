'use server'

import { answerForm } from '@/app/forms/answer-form'
import { answeringProposal, readProposal } from '@/app/forms/proposal-form'
import type { FormState } from '@/components/ui/form-state'
import { proposeChild } from '@/lib/children/commands/propose-child'
import { readWords } from '@/lib/platform/locale'

/** A proposal from a browser without script; with script it goes by the queue. */
export async function propose(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const written = await readProposal(form)
  return answerForm(form, {
    ...answeringProposal(words, written),
    command: proposeChild,
    input: written,
    goTo: () => '/children/propose',
  })
}
