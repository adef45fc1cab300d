'use server'

import { answerForm, textOf } from '@/app/forms/answer-form'
import type { FormState } from '@/components/ui/form-state'
import { readWords } from '@/lib/platform/locale'
import { putViewFirst } from '@/lib/views/commands/put-first'
import { removeSavedView } from '@/lib/views/commands/remove-view'
import { renameView } from '@/lib/views/commands/rename-view'
import { saveView } from '@/lib/views/commands/save-view'
import { openingOf } from '@/lib/views/kept-filter'

export async function keep(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.views
  return answerForm(form, {
    words,
    command: saveView,
    input: {
      list: textOf(form, 'list'),
      query: textOf(form, 'query') ?? '',
      name: textOf(form, 'name'),
      isFirst: form.has('isFirst'),
    },
    done: ({ name }) => w.saved(name),
    goTo: (view) => openingOf(view).address,
    refusals: w.refusals,
    labels: { name: w.name },
  })
}

export async function rename(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.views
  return answerForm(form, {
    words,
    command: renameView,
    input: { id: textOf(form, 'id'), name: textOf(form, 'name') },
    done: ({ name }) => w.renamed(name),
    goTo: ({ list }) => `/views?list=${list}`,
    refusals: w.refusals,
    labels: { name: w.name },
  })
}

export async function remove(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.views
  return answerForm(form, {
    words,
    command: removeSavedView,
    input: { id: textOf(form, 'id') },
    done: ({ name }) => w.removed(name),
    goTo: ({ list }) => `/views?list=${list}`,
    refusals: w.refusals,
    labels: {},
  })
}

export async function putFirst(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.views
  return answerForm(form, {
    words,
    command: putViewFirst,
    input: { id: textOf(form, 'id'), isFirst: textOf(form, 'isFirst') },
    done: ({ name, isFirst }) => (isFirst ? w.nowFirst(name) : w.nowAll),
    goTo: ({ list }) => `/views?list=${list}`,
    refusals: w.refusals,
    labels: {},
  })
}
