'use server'

import { answerForm, textOf } from '@/app/forms/answer-form'
import type { FormState } from '@/components/ui/form-state'
import { recordPoverty } from '@/lib/children/commands/record-poverty'
import { readWords } from '@/lib/platform/locale'

export async function savePoverty(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.poverty
  return answerForm(form, {
    words,
    command: recordPoverty,
    input: fieldsOf(form, [
      ...['childId', 'year', 'standing', 'decisionNumber', 'decidedOn', 'pointsB1', 'pointsB2'],
    ]),
    done: ({ year }) => w.recorded(year),
    goTo: ({ childId }) => `/children/${childId}`,
    refusals: w.refusals,
    issues: w.issues,
    labels: {
      ...{ year: w.year, standing: w.standing, decisionNumber: w.decisionNumber },
      ...{ decidedOn: w.decidedOn, pointsB1: w.pointsB1, pointsB2: w.pointsB2 },
    },
  })
}

function fieldsOf(form: FormData, names: string[]): Record<string, string | undefined> {
  return Object.fromEntries(names.map((name) => [name, textOf(form, name)]))
}
