'use server'

import { answerForm, fieldsOf } from '@/app/forms/answer-form'
import type { FormState } from '@/components/ui/form-state'
import { answerOffer } from '@/lib/offers/commands/answer-offer'
import { declineOffer } from '@/lib/offers/commands/decline-offer'
import { forgetContact } from '@/lib/offers/commands/forget-contact'
import { markSpam } from '@/lib/offers/commands/mark-spam'
import { reopenOffer } from '@/lib/offers/commands/reopen-offer'
import { takeInHand } from '@/lib/offers/commands/take-in-hand'
import { takeUpOffer } from '@/lib/offers/commands/take-up-offer'
import { readWords } from '@/lib/platform/locale'

const OFFER = ['offerId', 'seen']

export async function take(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.offers
  return answerForm(form, {
    words,
    command: takeInHand,
    input: fieldsOf(form, OFFER),
    done: () => w.tookInHand,
    goTo: pageOf,
    refusals: w.refusals,
    labels: {},
  })
}

export async function answer(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.offers
  return answerForm(form, {
    words,
    command: answerOffer,
    input: fieldsOf(form, [...OFFER, 'text']),
    done: () => w.answered,
    goTo: pageOf,
    refusals: w.refusals,
    labels: { text: w.answerText },
  })
}

export async function decline(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.offers
  return answerForm(form, {
    words,
    command: declineOffer,
    input: fieldsOf(form, [...OFFER, 'reason']),
    done: () => w.declined,
    goTo: pageOf,
    refusals: w.refusals,
    labels: { reason: w.reason },
  })
}

export async function setAside(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.offers
  return answerForm(form, {
    words,
    command: markSpam,
    input: fieldsOf(form, OFFER),
    done: () => w.markedSpam,
    goTo: pageOf,
    refusals: w.refusals,
    labels: {},
  })
}

export async function reopen(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.offers
  return answerForm(form, {
    words,
    command: reopenOffer,
    input: fieldsOf(form, OFFER),
    done: () => w.reopened,
    goTo: pageOf,
    refusals: w.refusals,
    labels: {},
  })
}

export async function forget(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.offers
  return answerForm(form, {
    words,
    command: forgetContact,
    input: fieldsOf(form, [...OFFER, 'because']),
    done: () => w.forgotten,
    goTo: pageOf,
    refusals: w.refusals,
    labels: { because: w.forgetBecause },
  })
}

export async function takeUp(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.offers
  return answerForm(form, {
    words,
    command: takeUpOffer,
    input: fieldsOf(form, [...OFFER, 'sponsorId']),
    done: ({ isNew }) => w.takenUp(isNew),
    goTo: pageOf,
    refusals: w.refusals,
    labels: {},
  })
}

function pageOf({ id }: { id: string }): string {
  return `/offers/${id}`
}
