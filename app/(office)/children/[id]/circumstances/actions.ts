'use server'

import { answerForm, fieldsOf, textOf } from '@/app/forms/answer-form'
import { filesOf } from '@/app/forms/files-of'
import type { FormState } from '@/components/ui/form-state'
import { endCircumstance } from '@/lib/children/commands/end-circumstance'
import { endHardship } from '@/lib/children/commands/end-hardship'
import { markHardship } from '@/lib/children/commands/mark-hardship'
import { recordCircumstance } from '@/lib/children/commands/record-circumstance'
import { readWords } from '@/lib/platform/locale'

export async function saveCircumstance(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.circumstances
  return answerForm(form, {
    words,
    command: recordCircumstance,
    input: {
      ...fieldsOf(form, ['childId', 'category', 'from', 'evidence', 'verifiedBy', 'verifiedOn']),
      ...{ isMain: form.has('isMain'), scanKind: textOf(form, 'scanKind') },
      scans: await filesOf(form, 'scans'),
    },
    done: () => w.recorded,
    goTo: ({ childId }) => `/children/${childId}/circumstances`,
    refusals: { ...w.refusals, ...words.files.refusals },
    issues: { ...words.facts.issues, ...words.papers.issues },
    labels: {
      ...{
        scans: words.papers.scans,
        scanKind: words.papers.kind,
        category: w.category,
        from: w.from,
        evidence: w.evidence,
      },
      ...{ verifiedBy: w.verifiedBy, verifiedOn: w.verifiedOn },
    },
  })
}

export async function closeCircumstance(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.circumstances
  return answerForm(form, {
    words,
    command: endCircumstance,
    input: fieldsOf(form, ['childId', 'circumstanceId', 'endsOn']),
    done: () => w.ended,
    goTo: ({ childId }) => `/children/${childId}/circumstances`,
    refusals: w.refusals,
    issues: words.facts.issues,
    labels: { endsOn: w.endsOn },
  })
}

export async function mark(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.circumstances
  return answerForm(form, {
    words,
    command: markHardship,
    input: fieldsOf(form, ['childId', 'reason']),
    done: () => w.marked,
    goTo: ({ childId }) => `/children/${childId}/circumstances`,
    refusals: w.refusals,
    issues: words.facts.issues,
    labels: { reason: w.reason },
  })
}

export async function unmark(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.circumstances
  return answerForm(form, {
    words,
    command: endHardship,
    input: fieldsOf(form, ['childId']),
    done: () => w.unmarked,
    goTo: ({ childId }) => `/children/${childId}/circumstances`,
    refusals: w.refusals,
    issues: words.facts.issues,
    labels: {},
  })
}
