'use server'

import { answerForm, textOf } from '@/app/forms/answer-form'
import { checkForm, editAgain } from '@/app/forms/check-form'
import type { FormState } from '@/components/ui/form-state'
import { checkPayment } from '@/lib/payments/commands/check-payment'
import { recordPayment } from '@/lib/payments/commands/record-payment'
import { reversePayment } from '@/lib/payments/commands/reverse-payment'
import { readWords } from '@/lib/platform/locale'
import { recordPledge } from '@/lib/pledges/commands/record-pledge'
import type { Words } from '@/lib/words/words'
import { givenLabels, readGiven } from './given-form'
import { filledIn, reviewOf } from './given-review'

export async function giveSupport(_before: FormState, form: FormData): Promise<FormState> {
  const { locale, words } = await readWords()
  const step = textOf(form, 'step')
  if (step === 'edit') return editAgain(form, words)
  const answering = {
    words,
    input: await readGiven(form),
    refusals: { ...words.payments.refusals, ...words.files.refusals },
    issues: words.payments.issues,
    labels: givenLabels(words.payments),
  }
  if (step !== 'record') {
    const review = (given: Parameters<typeof reviewOf>[0]) => reviewOf(given, words, locale)
    return checkForm(form, { ...answering, command: checkPayment, review, filled: filledIn })
  }
  return answerForm(form, {
    ...answering,
    command: recordPayment,
    done: ({ code }) => words.payments.done(code),
    goTo: ({ id }) => `/payments/${id}`,
  })
}

export async function reverseSupport(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  return answerForm(form, {
    words,
    command: reversePayment,
    input: { paymentId: textOf(form, 'paymentId'), reason: textOf(form, 'reason') },
    done: ({ code }) => words.payments.reversalDone(code),
    goTo: ({ id }) => `/payments/${id}`,
    refusals: words.payments.refusals,
    labels: { reason: words.payments.reversalReason },
  })
}

export async function promiseSupport(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const replaces = textOf(form, 'replaces')
  const names = ['termId', 'form', 'rhythm', 'amountVnd', 'item', 'from']
  return answerForm(form, {
    words,
    command: recordPledge,
    input: {
      ...Object.fromEntries(names.map((name) => [name, textOf(form, name)])),
      replaces: replaces === 'none' ? undefined : replaces,
    },
    done: () => words.pledges.done,
    goTo: () => '/payments',
    refusals: words.pledges.refusals,
    issues: words.pledges.issues,
    labels: pledgeLabels(words.pledges),
  })
}

function pledgeLabels(w: Words['pledges']): Record<string, string> {
  return { form: w.form, rhythm: w.rhythm, amountVnd: w.amount, item: w.item, from: w.from }
}
