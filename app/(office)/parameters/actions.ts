'use server'

import { answerForm, textOf } from '@/app/forms/answer-form'
import type { FormState } from '@/components/ui/form-state'
import { setParameter } from '@/lib/parameters/commands/set-parameter'
import { readWords } from '@/lib/platform/locale'

const FIELDS = ['key', 'value', 'validFrom', 'source', 'checkedOn', 'basedOn']

export async function setValue(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const { names, refusals, issues, saved, ...labels } = words.parameters
  return answerForm(form, {
    words,
    command: setParameter,
    input: Object.fromEntries(FIELDS.map((name) => [name, textOf(form, name)])),
    done: ({ key }) => saved(names[key]),
    goTo: ({ key }) => `/parameters/history?key=${key}`,
    refusals,
    issues: { ...issues, day_unreadable: words.entries.dayUnclear },
    labels: {
      ...{ value: labels.value, validFrom: labels.validFrom },
      ...{ source: labels.source, checkedOn: labels.checkedOn },
    },
  })
}
