'use server'

import { answerForm, fieldsOf } from '@/app/forms/answer-form'
import { filesOf } from '@/app/forms/files-of'
import type { FormState } from '@/components/ui/form-state'
import { recordConsent } from '@/lib/children/commands/record-consent'
import { withdrawConsent } from '@/lib/children/commands/withdraw-consent'
import { readWords } from '@/lib/platform/locale'

const FIELDS = [
  ...['childId', 'purpose', 'textVersion', 'givenOn', 'channel'],
  ...['representativeName', 'representativeRelation'],
]

export async function saveConsent(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.consents
  return answerForm(form, {
    words,
    command: recordConsent,
    input: {
      ...{ ...fieldsOf(form, FIELDS), childSigned: form.has('childSigned') },
      scans: await filesOf(form, 'scans'),
    },
    done: () => w.recorded,
    goTo: ({ childId }) => `/children/${childId}/consents`,
    refusals: { ...w.refusals, ...words.files.refusals },
    issues: words.papers.issues,
    labels: {
      scans: words.papers.scans,
      ...{ purpose: w.purpose, textVersion: w.textVersion, givenOn: w.givenOn },
      ...{ channel: w.channel, representativeName: w.representativeName },
      representativeRelation: w.representativeRelation,
    },
  })
}

export async function takeConsentBack(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.consents
  return answerForm(form, {
    words,
    command: withdrawConsent,
    input: fieldsOf(form, ['childId', 'consentId', 'withdrawnOn', 'withdrawer']),
    done: () => w.withdrawDone,
    goTo: ({ childId }) => `/children/${childId}/consents`,
    refusals: w.refusals,
    labels: { withdrawnOn: w.withdrawnOn, withdrawer: w.withdrawer },
  })
}
