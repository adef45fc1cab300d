'use server'

import { answerForm, fieldsOf } from '@/app/forms/answer-form'
import { filesOf } from '@/app/forms/files-of'
import type { FormState } from '@/components/ui/form-state'
import { acceptAssignment } from '@/lib/assignments/commands/accept-assignment'
import { endSupport } from '@/lib/assignments/commands/end-support'
import { reverseAcceptance } from '@/lib/assignments/commands/reverse-acceptance'
import { undoEnding } from '@/lib/assignments/commands/undo-ending'
import { readWords } from '@/lib/platform/locale'

const MINUTES = ['termId', 'signedOn', 'place', 'unitSigner', 'familySigner', 'communeSigner']

export async function saveMinutes(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.terms
  const [scan] = await filesOf(form, 'scan')
  return answerForm(form, {
    words,
    command: acceptAssignment,
    input: { ...fieldsOf(form, MINUTES), scan },
    done: () => w.recorded,
    goTo: ({ termId }) => `/assignments/terms/${termId}`,
    refusals: { ...w.refusals, ...words.files.refusals },
    issues: w.issues,
    labels: {
      ...{ signedOn: w.signedOn, place: w.place, unitSigner: w.unitSigner, scan: w.scan },
      ...{ familySigner: w.familySigner, communeSigner: w.communeSigner },
    },
  })
}

export async function takeMinutesBack(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.terms
  return answerForm(form, {
    words,
    command: reverseAcceptance,
    input: fieldsOf(form, ['termId', 'reason']),
    done: () => w.takenBack,
    goTo: ({ termId }) => `/assignments/terms/${termId}`,
    refusals: w.refusals,
    labels: { reason: w.takeBackReason },
  })
}

export async function endTerm(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.endings
  return answerForm(form, {
    words,
    command: endSupport,
    input: fieldsOf(form, ['termId', 'reason', 'lastDay', 'note']),
    done: () => w.recorded,
    goTo: ({ termId }) => `/assignments/terms/${termId}`,
    refusals: w.refusals,
    issues: words.terms.issues,
    labels: { reason: w.reason, lastDay: w.lastDay, note: w.note },
  })
}

export async function undoEnd(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.endings
  return answerForm(form, {
    words,
    command: undoEnding,
    input: fieldsOf(form, ['termId', 'reason']),
    done: () => w.undone,
    goTo: ({ termId }) => `/assignments/terms/${termId}`,
    refusals: w.refusals,
    labels: { reason: w.undoReason },
  })
}
