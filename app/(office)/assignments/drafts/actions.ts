'use server'

import { proposalsIn } from '@/app/(office)/assignments/posted'
import { answerForm, textOf } from '@/app/forms/answer-form'
import type { FormState } from '@/components/ui/form-state'
import { changeDraft } from '@/lib/assignments/commands/change-draft'
import { draftAssignments } from '@/lib/assignments/commands/draft-assignments'
import { proposeAssignments } from '@/lib/assignments/commands/propose-assignments'
import { readWords } from '@/lib/platform/locale'
import { formatNumber } from '@/lib/words/format'
import { labelsOfLines, saidOfLinesIn } from './posted'

/** Has a unit found for everybody who waits. */
export async function draftAll(_before: FormState, form: FormData): Promise<FormState> {
  return drafted(form, {})
}

/** What is said of a draft: kept, and then the engine is asked again, or it is looked at before sending. */
export async function workOn(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const { refusals, issues, saved } = words.drafts
  const input = saidOfLinesIn(form)
  const then = textOf(form, 'then')
  if (then === 'again') return drafted(form, { again: input })
  return answerForm(form, {
    words,
    command: changeDraft,
    input,
    labels: labelsOfLines(form),
    done: () => saved,
    goTo: ({ draftId }) => `/assignments/drafts/${draftId}${then === 'check' ? '/check' : ''}`,
    refusals,
    issues,
  })
}

/** Sends lines of a draft as proposals. */
export async function sendDraft(_before: FormState, form: FormData): Promise<FormState> {
  const { locale, words } = await readWords()
  const { refusals, issues, sent, sponsor, child } = words.assignments
  return answerForm(form, {
    words,
    command: proposeAssignments,
    input: { proposals: proposalsIn(form), draftId: textOf(form, 'draftId') },
    labels: { sponsorId: sponsor, childId: child },
    done: ({ count }) => sent(formatNumber(count, locale)),
    goTo: () => '/assignments',
    refusals,
    issues,
  })
}

async function drafted(form: FormData, input: object): Promise<FormState> {
  const { locale, words } = await readWords()
  const { refusals, issues, made } = words.drafts
  return answerForm(form, {
    words,
    command: draftAssignments,
    input,
    labels: labelsOfLines(form),
    done: ({ placed, waiting }) =>
      made(formatNumber(placed, locale), formatNumber(waiting, locale)),
    goTo: ({ id }) => `/assignments/drafts/${id}`,
    refusals,
    issues,
  })
}
