'use server'

import { answerForm, fieldsOf } from '@/app/forms/answer-form'
import type { FormState } from '@/components/ui/form-state'
import { readWords } from '@/lib/platform/locale'
import { closeReviewRound } from '@/lib/rounds/commands/close-round'
import { openReviewRound } from '@/lib/rounds/commands/open-round'
import { reopenRoundAnswer } from '@/lib/rounds/commands/reopen-answer'
import { signRoundAnswer } from '@/lib/rounds/commands/sign-answer'
import { formatNumber } from '@/lib/words/format'

export async function open(_before: FormState, form: FormData): Promise<FormState> {
  const { locale, words } = await readWords()
  const w = words.rounds
  return answerForm(form, {
    words,
    command: openReviewRound,
    input: fieldsOf(form, ['title', 'basis', 'asks', 'dueOn']),
    done: ({ places }) => w.opened(formatNumber(places, locale)),
    goTo: ({ id }) => `/rounds/${id}`,
    refusals: w.refusals,
    issues: w.issues,
    labels: { title: w.name, basis: w.basis, asks: w.asks, dueOn: w.dueOn },
  })
}

export async function sign(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.rounds
  return answerForm(form, {
    words,
    command: signRoundAnswer,
    input: fieldsOf(form, ['roundId', 'senderId', 'kind', 'sent', 'note']),
    done: () => w.answeredDone,
    goTo: ({ id }) => `/rounds/${id}`,
    refusals: w.refusals,
    labels: { note: w.note },
  })
}

export async function reopen(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.rounds
  return answerForm(form, {
    words,
    command: reopenRoundAnswer,
    input: fieldsOf(form, ['roundId', 'senderId', 'reason']),
    done: ({ place }) => w.reopened(place),
    goTo: ({ id }) => `/rounds/${id}`,
    refusals: w.refusals,
    labels: { senderId: w.reopenPlace, reason: w.reason },
  })
}

export async function close(_before: FormState, form: FormData): Promise<FormState> {
  const { locale, words } = await readWords()
  const w = words.rounds
  return answerForm(form, {
    words,
    command: closeReviewRound,
    input: fieldsOf(form, ['roundId']),
    done: ({ missing }) => w.closed(formatNumber(missing, locale)),
    goTo: ({ id }) => `/rounds/${id}`,
    refusals: w.refusals,
    labels: {},
  })
}
