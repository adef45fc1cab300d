'use server'

import { answerForm } from '@/app/forms/answer-form'
import type { FormState } from '@/components/ui/form-state'
import { checkChain } from '@/lib/access/commands/check-chain'
import { readWords } from '@/lib/platform/locale'

export async function lookThroughChain(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  return answerForm(form, {
    words,
    command: checkChain,
    input: {},
    done: () => words.entries.chain.done,
    goTo: () => '/entries',
    refusals: {},
    labels: {},
  })
}
