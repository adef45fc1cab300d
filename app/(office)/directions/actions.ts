'use server'

import { answerForm, fieldsOf } from '@/app/forms/answer-form'
import type { FormState } from '@/components/ui/form-state'
import { answerDirection } from '@/lib/directions/commands/answer-direction'
import { decideDirection } from '@/lib/directions/commands/decide-direction'
import { giveDirection } from '@/lib/directions/commands/give-direction'
import { withdrawDirection } from '@/lib/directions/commands/withdraw-direction'
import { readWords } from '@/lib/platform/locale'

const ABOUT = ['childCode', 'sponsorId', 'quarter']

export async function give(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.directions
  return answerForm(form, {
    words,
    command: giveDirection,
    input: {
      ...fieldsOf(form, ['instruction', 'ownerId', 'dueOn', ...ABOUT]),
      aboutPlan: form.has('aboutPlan'),
    },
    done: ({ owner }) => w.given(owner),
    goTo: () => '/directions',
    refusals: w.refusals,
    issues: w.issues,
    labels: { instruction: w.instruction, ownerId: w.owner, dueOn: w.dueOn },
  })
}

export async function answer(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.directions
  return answerForm(form, {
    words,
    command: answerDirection,
    input: fieldsOf(form, ['directionId', 'kind', 'text', 'until']),
    done: () => w.answered,
    goTo: ({ id }) => `/directions/${id}`,
    refusals: w.refusals,
    issues: w.issues,
    labels: { kind: w.answerKind, text: w.answerText, until: w.until },
  })
}

export async function decideOnAnswer(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.directions
  return answerForm(form, {
    words,
    command: decideDirection,
    input: fieldsOf(form, ['directionId', 'answerId', 'outcome', 'reason']),
    done: ({ outcome }) => w.decided[outcome],
    goTo: () => '/directions',
    refusals: w.refusals,
    issues: w.issues,
    labels: { reason: w.reason },
  })
}

export async function withdraw(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.directions
  return answerForm(form, {
    words,
    command: withdrawDirection,
    input: fieldsOf(form, ['directionId', 'reason']),
    done: () => w.withdrawn,
    goTo: () => '/directions',
    refusals: w.refusals,
    issues: w.issues,
    labels: { reason: w.withdrawReason },
  })
}
