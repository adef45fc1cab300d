'use server'

import { answerForm, fieldsOf } from '@/app/forms/answer-form'
import type { FormState } from '@/components/ui/form-state'
import { holdChild } from '@/lib/assignments/commands/hold-child'
import { releaseHold } from '@/lib/assignments/commands/release-hold'
import { readWords } from '@/lib/platform/locale'

export async function holdForUnit(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.holds
  return answerForm(form, {
    words,
    command: holdChild,
    input: fieldsOf(form, ['childId', 'sponsorId', 'days']),
    done: () => w.held,
    goTo: () => '/assignments/holds',
    refusals: w.refusals,
    labels: { childId: w.child, sponsorId: w.sponsor, days: w.days },
  })
}

export async function release(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.holds
  return answerForm(form, {
    words,
    command: releaseHold,
    input: fieldsOf(form, ['holdId']),
    done: () => w.released,
    goTo: () => '/assignments/holds',
    refusals: w.refusals,
    labels: {},
  })
}
