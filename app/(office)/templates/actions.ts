'use server'

import { answerForm, textOf } from '@/app/forms/answer-form'
import { templatesAddress } from '@/components/templates/template-versions'
import type { FormState } from '@/components/ui/form-state'
import { readWords } from '@/lib/platform/locale'
import { setTemplate } from '@/lib/templates/commands/set-template'
import { TEMPLATE_PARTS } from '@/lib/templates/template'

const FIELDS = [...TEMPLATE_PARTS, 'kind', 'validFrom', 'source', 'basedOn']

export async function saveTemplate(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const { kinds, parts, refusals, issues, saved, validFrom, source } = words.templates
  return answerForm(form, {
    words,
    command: setTemplate,
    input: Object.fromEntries(FIELDS.map((name) => [name, textOf(form, name)])),
    done: ({ kind }) => saved(kinds[kind]),
    goTo: ({ kind }) => templatesAddress(kind),
    refusals,
    issues,
    labels: { ...parts, validFrom, source },
  })
}
