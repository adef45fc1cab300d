'use server'

import { answerForm, fieldsOf } from '@/app/forms/answer-form'
import type { FormState } from '@/components/ui/form-state'
import { chargeGiver } from '@/lib/givers/commands/charge-giver'
import { forgetGiver } from '@/lib/givers/commands/forget-giver'
import { keepGiver } from '@/lib/givers/commands/keep-giver'
import { releaseGiver } from '@/lib/givers/commands/release-giver'
import { reverseCharge } from '@/lib/givers/commands/reverse-charge'
import { readWords } from '@/lib/platform/locale'

export async function saveGiver(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.givers
  return answerForm(form, {
    words,
    command: keepGiver,
    input: fieldsOf(form, ['sponsorId', 'giverId', 'version', 'fullName', 'phone']),
    done: ({ isNew }) => w.saved(isNew),
    goTo: ({ sponsorId }) => `/sponsors/${sponsorId}/givers`,
    refusals: w.refusals,
    issues: w.issues,
    labels: { fullName: w.fullName, phone: w.phone },
  })
}

export async function forgetGiverOf(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.givers
  return answerForm(form, {
    words,
    command: forgetGiver,
    input: fieldsOf(form, ['giverId']),
    done: () => w.forgotDone,
    goTo: ({ sponsorId }) => `/sponsors/${sponsorId}/givers`,
    refusals: w.refusals,
    labels: {},
  })
}

export async function saveCharge(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.givers
  return answerForm(form, {
    words,
    command: chargeGiver,
    input: fieldsOf(form, ['termId', 'giverId', 'from']),
    done: () => w.charged,
    goTo: ({ termId }) => `/assignments/terms/${termId}`,
    refusals: w.refusals,
    labels: { giverId: w.giver, from: w.from },
  })
}

export async function releaseCharge(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.givers
  return answerForm(form, {
    words,
    command: releaseGiver,
    input: fieldsOf(form, ['termId', 'from']),
    done: () => w.released,
    goTo: ({ termId }) => `/assignments/terms/${termId}`,
    refusals: w.refusals,
    labels: { from: w.releaseFrom },
  })
}

export async function takeBackCharge(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.givers
  return answerForm(form, {
    words,
    command: reverseCharge,
    input: fieldsOf(form, ['termId', 'chargeId', 'isRelease', 'because']),
    done: () => w.reversed,
    goTo: ({ termId }) => `/assignments/terms/${termId}`,
    refusals: w.refusals,
    labels: { because: w.because },
  })
}
