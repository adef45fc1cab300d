'use server'

import { answerForm, fieldsOf } from '@/app/forms/answer-form'
import type { FormState } from '@/components/ui/form-state'
import { appointCaseOfficer } from '@/lib/children/commands/appoint-case-officer'
import { endTag } from '@/lib/children/commands/end-tag'
import { recordTag } from '@/lib/children/commands/record-tag'
import { readWords } from '@/lib/platform/locale'

export async function saveTag(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.tags
  return answerForm(form, {
    words,
    command: recordTag,
    input: fieldsOf(form, ['childId', 'group', 'evidence', 'from']),
    done: () => w.recorded,
    goTo: ({ childId }) => `/children/${childId}/tags`,
    refusals: w.refusals,
    labels: { group: w.group, evidence: w.evidence, from: w.from },
  })
}

export async function closeTag(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.tags
  return answerForm(form, {
    words,
    command: endTag,
    input: fieldsOf(form, ['childId', 'tagId']),
    done: () => w.ended,
    goTo: ({ childId }) => `/children/${childId}/tags`,
    refusals: w.refusals,
    labels: {},
  })
}

export async function nameCaseOfficer(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.tags
  return answerForm(form, {
    words,
    command: appointCaseOfficer,
    input: fieldsOf(form, ['childId', 'personId']),
    done: ({ name }) => w.appointed(name),
    goTo: ({ childId }) => `/children/${childId}`,
    refusals: w.refusals,
    labels: { personId: w.officer },
  })
}
