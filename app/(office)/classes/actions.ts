'use server'

import { answerForm } from '@/app/forms/answer-form'
import { answersIn, codesIn } from '@/app/forms/answers'
import { answeringClass, readSentClass } from '@/app/forms/class-form'
import type { FormState } from '@/components/ui/form-state'
import { checkProposals } from '@/lib/children/commands/check-proposals'
import { sendClass } from '@/lib/classes/commands/send-class'
import { readWords } from '@/lib/platform/locale'

/** A class from a browser that can keep nothing; elsewhere it goes by the queue. */
export async function send(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  return answerForm(form, {
    ...answeringClass(words),
    command: sendClass,
    input: readSentClass(form),
  })
}

/** The school's word about what a class sent, several at once. */
export async function check(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const { classes: w, proposals } = words
  return answerForm(form, {
    words,
    command: checkProposals,
    input: { checks: answersIn(form).map(({ id, ...said }) => ({ ...said, proposalId: id })) },
    done: ({ confirmed, returned }) => w.checked(confirmed, returned),
    goTo: () => '/classes',
    refusals: proposals.refusals,
    issues: proposals.issues,
    labels: codesIn(form),
  })
}
