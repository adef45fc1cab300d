'use server'

import { answerForm, fieldsOf } from '@/app/forms/answer-form'
import type { FormState } from '@/components/ui/form-state'
import { keepSchool } from '@/lib/places/commands/keep-school'
import { keepVillage } from '@/lib/places/commands/keep-village'
import { mergeVillagesInto } from '@/lib/places/commands/merge-villages'
import { renamePlaceByDocument } from '@/lib/places/commands/rename-place'
import { takeBackMerger } from '@/lib/places/commands/reverse-merger'
import { readWords } from '@/lib/platform/locale'
import { formatNumber } from '@/lib/words/format'

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

export async function renameByDocument(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const { refusals, issues, rename } = words.places
  return answerForm(form, {
    words,
    command: renamePlaceByDocument,
    input: fieldsOf(form, ['kind', 'id', 'name', 'seenName', 'from', 'basis']),
    done: ({ name }) => rename.done(name),
    goTo: ({ kind, id }) => `/places/${kind}s/${id}`,
    refusals,
    issues: { ...issues, day_unreadable: words.entries.dayUnclear },
    labels: { name: rename.name, from: rename.from, basis: rename.basis },
  })
}

export async function mergeChosenVillages(_before: FormState, form: FormData): Promise<FormState> {
  const { locale, words } = await readWords()
  const { refusals, issues, merge, rename } = words.places
  return answerForm(form, {
    words,
    command: mergeVillagesInto,
    input: {
      ...fieldsOf(form, ['into', 'newName', 'on', 'basis']),
      villageIds: form.getAll('villageIds'),
    },
    done: ({ name, movedChildren }) => merge.done(name, formatNumber(movedChildren, locale)),
    goTo: ({ intoId }) => `/places/villages/${intoId}`,
    refusals,
    issues: { ...issues, day_unreadable: words.entries.dayUnclear },
    labels: {
      villageIds: merge.villages,
      into: merge.into,
      newName: merge.newName,
      on: merge.on,
      basis: rename.basis,
    },
  })
}

export async function takeMergerBack(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const { refusals, reversal } = words.places
  return answerForm(form, {
    words,
    command: takeBackMerger,
    input: fieldsOf(form, ['mergerId', 'reason']),
    done: () => reversal.done,
    goTo: () => '/places',
    refusals,
    labels: { reason: reversal.reason },
  })
}
