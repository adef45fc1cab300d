'use server'

import { answerForm, fieldsOf } from '@/app/forms/answer-form'
import { filesOf } from '@/app/forms/files-of'
import type { FormState } from '@/components/ui/form-state'
import { endAgreement } from '@/lib/agreements/commands/end-agreement'
import { recordAgreement } from '@/lib/agreements/commands/record-agreement'
import { readWords } from '@/lib/platform/locale'

const TEXTS = [
  ...['sponsorId', 'seen', 'signedOn', 'unitSigner', 'communeSigner', 'visits', 'visitors'],
  ...['purpose', 'dataEnd', 'afterDays', 'dataEndsOn', 'validUntil'],
]

export async function saveAgreement(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.agreements
  const [scan] = await filesOf(form, 'scan')
  return answerForm(form, {
    words,
    command: recordAgreement,
    input: { ...fieldsOf(form, TEXTS), handedOver: form.getAll('handedOver'), scan },
    done: () => w.recorded,
    goTo: ({ sponsorId }) => `/sponsors/${sponsorId}/agreement`,
    refusals: { ...w.refusals, ...words.files.refusals },
    issues: w.issues,
    labels: {
      ...{ signedOn: w.signedOn, unitSigner: w.unitSigner, communeSigner: w.communeSigner },
      ...{ visits: w.visits, visitors: w.visitors, purpose: w.purpose, dataEnd: w.dataEnd },
      ...{ afterDays: w.afterDays, dataEndsOn: w.dataEndsOn, validUntil: w.validUntil },
      ...{ handedOver: w.handedOver, scan: w.scan },
    },
  })
}

export async function endSponsorAgreement(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.agreements
  return answerForm(form, {
    words,
    command: endAgreement,
    input: fieldsOf(form, ['agreementId', 'endedOn', 'reason']),
    done: () => w.ended,
    goTo: ({ sponsorId }) => `/sponsors/${sponsorId}/agreement`,
    refusals: w.refusals,
    labels: { endedOn: w.endedOn, reason: w.reason },
  })
}
