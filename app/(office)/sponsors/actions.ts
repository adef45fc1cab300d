'use server'

import { answerForm, fieldsOf, textOf } from '@/app/forms/answer-form'
import type { FormState } from '@/components/ui/form-state'
import { readWords } from '@/lib/platform/locale'
import { endPromise } from '@/lib/sponsors/commands/end-promise'
import { keepSponsor } from '@/lib/sponsors/commands/keep-sponsor'
import { unpackDifferences } from '@/lib/sponsors/rules'

const TEXTS = [
  ...['id', 'version', 'name', 'kind', 'promisedChildren', 'levelMin', 'levelMax'],
  ...['levelRhythm', 'form', 'goods', 'contactName', 'contactPhone', 'note'],
]

export async function saveSponsor(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const { refusals, issues, saved, fields } = words.sponsors
  return answerForm(form, {
    words,
    command: keepSponsor,
    input: {
      ...Object.fromEntries(TEXTS.map((name) => [name, textOf(form, name)])),
      villageIds: form.getAll('villageIds'),
      schoolIds: form.getAll('schoolIds'),
      gives: form.getAll('gives'),
    },
    done: ({ isNew }) => saved(isNew),
    goTo: ({ id }) => `/sponsors/${id}`,
    refusals,
    issues,
    labels: fields,
    corrected: (refusal, about): Record<string, string> =>
      refusal === 'stale' ? { version: unpackDifferences(about).version } : {},
  })
}

export async function endPromiseOf(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const { refusals, reason, promiseEnded } = words.giving
  return answerForm(form, {
    words,
    command: endPromise,
    input: fieldsOf(form, ['sponsorId', 'seen', 'reason']),
    done: () => promiseEnded,
    goTo: ({ sponsorId }) => `/sponsors/${sponsorId}`,
    refusals,
    labels: { reason },
  })
}
