'use server'

import { answerForm, fieldsOf } from '@/app/forms/answer-form'
import type { FormState } from '@/components/ui/form-state'
import { closeSchoolClass } from '@/lib/places/commands/close-class'
import { keepClass } from '@/lib/places/commands/keep-class'
import { keepYear } from '@/lib/places/commands/keep-year'
import { promoteClasses } from '@/lib/places/commands/promote-classes'
import { removeUnusedClass } from '@/lib/places/commands/remove-class'
import { removeUnusedYear } from '@/lib/places/commands/remove-year'
import { readWords } from '@/lib/platform/locale'
import { formatNumber } from '@/lib/words/format'

const DAYS_OF_YEAR = ['id', 'startYear', 'startsOn', 'endsOn', 'seenStartsOn', 'seenEndsOn']

export async function saveYear(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.years
  return answerForm(form, {
    words,
    command: keepYear,
    input: fieldsOf(form, DAYS_OF_YEAR),
    done: ({ startYear, isNew }) => (isNew ? w.opened(startYear) : w.saved(startYear)),
    goTo: ({ id }) => `/places/years/${id}`,
    refusals: w.refusals,
    issues: { ...w.issues, day_unreadable: words.entries.dayUnclear },
    labels: { startYear: w.startYear, startsOn: w.startsOn, endsOn: w.endsOn },
  })
}

export async function takeYearAway(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  return answerForm(form, {
    words,
    command: removeUnusedYear,
    input: fieldsOf(form, ['id']),
    done: ({ startYear }) => words.years.yearRemoved(startYear),
    goTo: () => '/places/years',
    refusals: words.years.refusals,
    labels: {},
  })
}

export async function saveClass(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.years
  return answerForm(form, {
    words,
    command: keepClass,
    input: fieldsOf(form, ['id', 'seenName', 'schoolId', 'yearId', 'name']),
    done: ({ name, isNew }) => (isNew ? w.classAdded(name) : w.classSaved(name)),
    goTo: ({ yearId }) => `/places/years/${yearId}`,
    refusals: w.refusals,
    labels: { name: w.className, schoolId: w.school },
  })
}

export async function closeOneClass(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.years
  return answerForm(form, {
    words,
    command: closeSchoolClass,
    input: fieldsOf(form, ['id', 'closed']),
    done: ({ name, isClosed }) => (isClosed ? w.classClosed(name) : w.classReopened(name)),
    goTo: ({ id }) => `/places/classes/${id}`,
    refusals: w.refusals,
    labels: {},
  })
}

export async function takeClassAway(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  return answerForm(form, {
    words,
    command: removeUnusedClass,
    input: fieldsOf(form, ['id']),
    done: ({ name }) => words.years.removed(name),
    goTo: ({ yearId }) => `/places/years/${yearId}`,
    refusals: words.years.refusals,
    labels: {},
  })
}

export async function makeNextClasses(_before: FormState, form: FormData): Promise<FormState> {
  const { locale, words } = await readWords()
  return answerForm(form, {
    words,
    command: promoteClasses,
    input: fieldsOf(form, ['yearId']),
    done: ({ added }) => words.years.promote.done(formatNumber(added, locale)),
    goTo: ({ yearId }) => `/places/years/${yearId}`,
    refusals: words.years.refusals,
    labels: {},
  })
}
