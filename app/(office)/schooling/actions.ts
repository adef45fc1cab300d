'use server'

import { answerForm, textOf } from '@/app/forms/answer-form'
import { namesOf } from '@/app/forms/answers'
import type { FormState } from '@/components/ui/form-state'
import { readWords } from '@/lib/platform/locale'
import { answerSchooling } from '@/lib/schooling/commands/answer-schooling'
import { startSchoolYear } from '@/lib/schooling/commands/open-year'
import { undoYearOpening } from '@/lib/schooling/commands/undo-opening'
import { formatNumber } from '@/lib/words/format'

const [PUPIL, TO, THEN] = ['pupil.', 'to.', 'then.']

/** A school's new year, as it was proposed and as somebody put it right. */
export async function openYear(_before: FormState, form: FormData): Promise<FormState> {
  const { locale, words } = await readWords()
  const w = words.schooling
  // A name that was emptied is said too: the class does not come again.
  const classes = [
    ...fieldsAfter(form, TO).map((id) => ({ id, to: valueOf(form, TO + id) })),
    ...namesOf(form, THEN).map((id) => ({ id, then: textOf(form, THEN + id) })),
  ]
  return answerForm(form, {
    words,
    command: startSchoolYear,
    input: {
      ...{ schoolId: textOf(form, 'schoolId'), seen: textOf(form, 'seen'), classes },
      // A form without the field says nothing of first classes; an emptied one that there are none.
      firstClasses: valueOf(form, 'firstClasses'),
      pupils: namesOf(form, PUPIL).map((id) => ({ id, choice: textOf(form, PUPIL + id) })),
    },
    done: ({ placed, askLater }) =>
      w.review.done(formatNumber(placed, locale), formatNumber(askLater, locale)),
    goTo: ({ schoolId }) => `/schooling/${schoolId}`,
    refusals: w.refusals,
    labels: { firstClasses: w.review.first },
  })
}

export async function undoOpening(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.schooling
  return answerForm(form, {
    words,
    command: undoYearOpening,
    input: { openingId: textOf(form, 'openingId') },
    done: () => w.undo.done,
    goTo: ({ schoolId }) => `/schooling/${schoolId}`,
    refusals: w.refusals,
    labels: {},
  })
}

/** Where pupils are of whom nobody knew; those nobody knows of yet are left as they are. */
export async function answer(_before: FormState, form: FormData): Promise<FormState> {
  const { locale, words } = await readWords()
  const w = words.schooling
  const answers = namesOf(form, PUPIL).map((childId) => ({
    ...{ childId, choice: textOf(form, PUPIL + childId) },
  }))
  return answerForm(form, {
    words,
    command: answerSchooling,
    input: { answers },
    done: ({ count }) => w.asked.done(formatNumber(count, locale)),
    goTo: () => `/schooling/${textOf(form, 'schoolId') ?? ''}`,
    refusals: w.refusals,
    labels: {},
  })
}

function fieldsAfter(form: FormData, prefix: string): string[] {
  const names = [...form.keys()].filter((name) => name.startsWith(prefix))
  return [...new Set(names)].map((name) => name.slice(prefix.length))
}

function valueOf(form: FormData, name: string): string | undefined {
  const value = form.get(name)
  return typeof value === 'string' ? value : undefined
}
