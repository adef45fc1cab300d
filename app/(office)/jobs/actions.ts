'use server'

import { answerForm, textOf } from '@/app/forms/answer-form'
import type { FormState } from '@/components/ui/form-state'
import { runJobAgain } from '@/lib/access/commands/run-job-again'
import { readWords } from '@/lib/platform/locale'

export async function runAgain(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const { refusals, askedAgain, kinds } = words.jobs
  return answerForm(form, {
    words,
    command: runJobAgain,
    input: { runId: textOf(form, 'runId') },
    done: ({ kind }) => askedAgain(kinds[kind]),
    goTo: () => '/jobs',
    refusals,
    labels: {},
  })
}
