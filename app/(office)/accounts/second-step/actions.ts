'use server'

import { answerForm, textOf } from '@/app/forms/answer-form'
import type { FormState } from '@/components/ui/form-state'
import { removeFactors } from '@/lib/access/commands/remove-factors'
import { removeLinkOf } from '@/lib/access/commands/remove-link-of'
import { requireSecondStep } from '@/lib/access/commands/require-second-step'
import { readWords } from '@/lib/platform/locale'

export async function setSecondStep(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  return answerForm(form, {
    words,
    command: requireSecondStep,
    input: { outcome: textOf(form, 'outcome') },
    done: ({ outcome }) => words.factors.commune.done[outcome],
    goTo: () => '/accounts',
    refusals: {},
    labels: {},
  })
}

export async function takeFactors(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const personId = textOf(form, 'personId')
  return answerForm(form, {
    words,
    command: removeFactors,
    input: { personId },
    done: () => words.factors.account.removed,
    goTo: () => `/accounts/${personId}`,
    refusals: words.factors.refusals,
    labels: {},
  })
}

export async function takeLink(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const personId = textOf(form, 'personId')
  return answerForm(form, {
    words,
    command: removeLinkOf,
    input: { personId },
    done: () => words.provider.account.removed,
    goTo: () => `/accounts/${personId}`,
    refusals: words.provider.refusals,
    labels: {},
  })
}
