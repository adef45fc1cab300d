'use server'

import { answerForm, fieldsOf } from '@/app/forms/answer-form'
import type { FormState } from '@/components/ui/form-state'
import { archiveChild } from '@/lib/children/commands/archive-child'
import { unarchiveChild } from '@/lib/children/commands/unarchive-child'
import { readWords } from '@/lib/platform/locale'

export async function takeOffList(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.archivals
  return answerForm(form, {
    words,
    command: archiveChild,
    input: fieldsOf(form, ['childId', 'reason', 'on', 'note']),
    done: () => w.archived,
    goTo: ({ childId }) => `/children/${childId}`,
    refusals: w.refusals,
    issues: words.facts.issues,
    labels: { reason: w.reason, on: w.on, note: w.note },
  })
}

export async function putBackOnList(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.archivals
  return answerForm(form, {
    words,
    command: unarchiveChild,
    input: fieldsOf(form, ['childId', 'reason']),
    done: () => w.undone,
    goTo: ({ childId }) => `/children/${childId}`,
    refusals: w.refusals,
    labels: { reason: w.undoReason },
  })
}
