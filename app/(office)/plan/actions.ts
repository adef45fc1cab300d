'use server'

import { answerForm, textOf } from '@/app/forms/answer-form'
import type { FormState } from '@/components/ui/form-state'
import { decidePlan } from '@/lib/plans/commands/decide-plan'
import { draftPlan } from '@/lib/plans/commands/draft-plan'
import { issuePlan } from '@/lib/plans/commands/issue-plan'
import { reviewPlan } from '@/lib/plans/commands/review-plan'
import { readWords } from '@/lib/platform/locale'
import type { Words } from '@/lib/words/words'

export async function savePlan(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const { refusals, issues, saved } = words.plans
  return answerForm(form, {
    words,
    command: draftPlan,
    input: {
      ...Object.fromEntries(
        ['plannedMonth', 'plannedYear', 'startQuarter', 'minimum', 'endAge', 'basedOn'].map(
          (name) => [name, textOf(form, name)],
        ),
      ),
      recipients: textOf(form, 'recipients'),
      signerAuthority: textOf(form, 'signerAuthority'),
      signerName: textOf(form, 'signerName') ?? '',
      birthdayQuarterInFull: form.has('birthdayQuarterInFull'),
      categories: form.getAll('categories'),
    },
    done: ({ versionNo }) => saved(versionNo),
    goTo: () => '/plan',
    refusals,
    issues,
    labels: draftLabels(words.plans),
  })
}

export async function review(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const { refusals, issues, reviewed, reason } = words.plans
  return answerForm(form, {
    words,
    command: reviewPlan,
    input: judgementIn(form),
    done: ({ outcome }) => reviewed[outcome],
    goTo: () => '/plan',
    refusals,
    issues,
    labels: { reason },
  })
}

export async function decide(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const { refusals, issues, decided, reason } = words.plans
  return answerForm(form, {
    words,
    command: decidePlan,
    input: judgementIn(form),
    done: ({ outcome, versionNo }) => decided[outcome](versionNo),
    goTo: () => '/plan',
    refusals,
    issues,
    labels: { reason },
  })
}

export async function recordIssue(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const { refusals, issues, issued } = words.plans
  return answerForm(form, {
    words,
    command: issuePlan,
    input: {
      planId: textOf(form, 'planId'),
      number: textOf(form, 'number'),
      issuedOn: textOf(form, 'issuedOn'),
    },
    done: ({ number }) => issued(number),
    goTo: () => '/plan',
    refusals,
    issues,
    labels: { number: words.plans.number, issuedOn: words.plans.issuedOn },
  })
}

function judgementIn(form: FormData) {
  return {
    planId: textOf(form, 'planId'),
    outcome: textOf(form, 'outcome'),
    reason: textOf(form, 'reason'),
  }
}

function draftLabels(w: Words['plans']): Record<string, string> {
  return {
    ...{ plannedMonth: w.plannedMonth, plannedYear: w.plannedYear, startQuarter: w.startQuarter },
    ...{ minimum: w.minimum, endAge: w.endAgeField, categories: w.categories },
    ...{ recipients: w.recipients, signerAuthority: w.signerAuthority, signerName: w.signerName },
  }
}
