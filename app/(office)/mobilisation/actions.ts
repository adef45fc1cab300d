'use server'

import { answerForm, fieldsOf } from '@/app/forms/answer-form'
import type { FormState } from '@/components/ui/form-state'
import { addProspect } from '@/lib/mobilisation/commands/add-prospect'
import { mendProspect } from '@/lib/mobilisation/commands/mend-prospect'
import { noteTalk } from '@/lib/mobilisation/commands/note-talk'
import { recordNaming } from '@/lib/mobilisation/commands/record-naming'
import { reverseStep } from '@/lib/mobilisation/commands/reverse-step'
import { withdrawNaming } from '@/lib/mobilisation/commands/withdraw-naming'
import { readWords } from '@/lib/platform/locale'

const WHO = ['sponsorId', 'kind', 'doneOn', 'channel', 'talkedBy', 'contactName', 'note']
const PROMISE = ['promisedChildren', 'level', 'levelRhythm']

export async function saveProspect(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.mobilisation
  return answerForm(form, {
    words,
    command: addProspect,
    input: fieldsOf(form, ['name', 'kind', 'contactName', 'contactPhone', 'note']),
    done: () => w.added,
    goTo: ({ id }) => unitAddress(id),
    refusals: w.refusals,
    issues: w.issues,
    labels: w.fields,
  })
}

export async function mendProspectOf(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.mobilisation
  return answerForm(form, {
    words,
    command: mendProspect,
    input: fieldsOf(form, [
      ...['id', 'version', 'name', 'kind', 'contactName', 'contactPhone', 'note'],
    ]),
    done: () => w.mended,
    goTo: ({ id }) => unitAddress(id),
    refusals: w.refusals,
    issues: w.issues,
    labels: w.fields,
  })
}

export async function noteStepOf(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.mobilisation
  return answerForm(form, {
    words,
    command: noteTalk,
    input: fieldsOf(form, [...WHO, ...PROMISE, 'nextStep', 'nextOn']),
    done: ({ kind }) => w.recorded(w.kinds[kind]),
    goTo: ({ sponsorId }) => unitAddress(sponsorId),
    refusals: w.refusals,
    issues: w.issues,
    labels: {
      ...{ kind: w.result, doneOn: w.doneOn, channel: w.channel, talkedBy: w.talkedBy },
      ...{ contactName: w.contactName, note: w.note, promisedChildren: w.promisedChildren },
      ...{ level: w.amount, levelRhythm: w.rhythm, nextStep: w.nextStep, nextOn: w.nextDay },
    },
  })
}

export async function takeStepBack(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.mobilisation
  return answerForm(form, {
    words,
    command: reverseStep,
    input: fieldsOf(form, ['stepId', 'reason']),
    done: () => w.reverseDone,
    goTo: ({ sponsorId }) => unitAddress(sponsorId),
    refusals: w.refusals,
    labels: { stepId: w.whichStep, reason: w.reason },
  })
}

export async function recordConsent(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.mobilisation
  return answerForm(form, {
    words,
    command: recordNaming,
    input: fieldsOf(form, ['sponsorId', 'namedAs', 'givenByName', 'consentedOn']),
    done: () => w.namingRecorded,
    goTo: ({ sponsorId }) => unitAddress(sponsorId),
    refusals: w.refusals,
    issues: w.issues,
    labels: { namedAs: w.namedAs, givenByName: w.givenByName, consentedOn: w.consentedOn },
  })
}

export async function withdrawConsent(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.mobilisation
  return answerForm(form, {
    words,
    command: withdrawNaming,
    input: fieldsOf(form, ['consentId', 'reason']),
    done: () => w.namingWithdrawn,
    goTo: ({ sponsorId }) => unitAddress(sponsorId),
    refusals: w.refusals,
    labels: { reason: w.withdrawReason },
  })
}

function unitAddress(id: string): string {
  return `/mobilisation/${id}`
}
