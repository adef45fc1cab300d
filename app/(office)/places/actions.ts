'use server'

import { answerForm, textOf } from '@/app/forms/answer-form'
import type { FormState } from '@/components/ui/form-state'
import { keepSchool } from '@/lib/places/commands/keep-school'
import { keepVillage } from '@/lib/places/commands/keep-village'
import { readWords } from '@/lib/platform/locale'

export async function saveVillage(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const { refusals, issues, added, saved } = words.places
  return answerForm(form, {
    words,
    command: keepVillage,
    input: fieldsOf(form, ['id', 'name', 'seenName']),
    done: ({ name, isNew }) => (isNew ? added(name) : saved(name)),
    goTo: () => '/places',
    refusals,
    issues,
    labels: { name: words.places.villageName },
  })
}

export async function saveSchool(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const { refusals, issues, added, saved } = words.places
  return answerForm(form, {
    words,
    command: keepSchool,
    input: fieldsOf(form, ['id', 'name', 'level', 'seenName', 'seenLevel']),
    done: ({ name, isNew }) => (isNew ? added(name) : saved(name)),
    goTo: () => '/places',
    refusals,
    issues,
    labels: { name: words.places.schoolName, level: words.places.level },
  })
}

function fieldsOf(form: FormData, names: string[]): Record<string, string | undefined> {
  return Object.fromEntries(names.map((name) => [name, textOf(form, name)]))
}
