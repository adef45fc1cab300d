'use server'

import { answerForm } from '@/app/forms/answer-form'
import { answersIn, codesIn } from '@/app/forms/answers'
import type { FormState } from '@/components/ui/form-state'
import { decideAssignments } from '@/lib/assignments/commands/decide-assignments'
import { proposeAssignments } from '@/lib/assignments/commands/propose-assignments'
import { reviewAssignments } from '@/lib/assignments/commands/review-assignments'
import { readWords } from '@/lib/platform/locale'
import { formatNumber } from '@/lib/words/format'
import type { Words } from '@/lib/words/words'
import { nameInOwnForm, oneProposalIn, proposalsIn } from './posted'

/** Several leads at once, from the table of children waiting. */
export async function proposeSeveral(_before: FormState, form: FormData): Promise<FormState> {
  return propose(form, proposalsIn(form), (field) => field)
}

/** One proposal from a form of its own: an answer to a returned one, or a co-sponsor. */
export async function proposeOne(_before: FormState, form: FormData): Promise<FormState> {
  return propose(form, [oneProposalIn(form)], nameInOwnForm)
}

export async function review(_before: FormState, form: FormData): Promise<FormState> {
  const { locale, words } = await readWords()
  const { refusals, issues, reviewed } = words.assignments
  return answerForm(form, {
    words,
    command: reviewAssignments,
    input: { reviews: answersIn(form).map(ofAssignment) },
    labels: codesIn(form),
    done: ({ count, returned }) =>
      reviewed(formatNumber(count - returned, locale), formatNumber(returned, locale)),
    goTo: () => '/assignments',
    refusals,
    issues,
  })
}

export async function decide(_before: FormState, form: FormData): Promise<FormState> {
  const { locale, words } = await readWords()
  const { refusals, issues, decided } = words.assignments
  return answerForm(form, {
    words,
    command: decideAssignments,
    input: { decisions: answersIn(form).map(ofAssignment) },
    labels: codesIn(form),
    done: ({ count, approved }) =>
      decided(formatNumber(approved, locale), formatNumber(count - approved, locale)),
    goTo: () => '/assignments',
    refusals,
    issues,
  })
}

async function propose(
  form: FormData,
  proposals: unknown[],
  fieldOf: (field: string) => string,
): Promise<FormState> {
  const { locale, words } = await readWords()
  const { refusals, issues, sent } = words.assignments
  return answerForm(form, {
    words,
    command: proposeAssignments,
    input: { proposals },
    labels: proposalLabels(words.assignments),
    done: ({ count }) => sent(formatNumber(count, locale)),
    goTo: () => '/assignments',
    refusals,
    issues,
    fieldOf,
  })
}

function proposalLabels(w: Words['assignments']): Record<string, string> {
  return {
    ...{ childId: w.child, sponsorId: w.sponsor, coReason: w.coReason, note: w.note },
    toQuarter: w.toQuarter,
  }
}

function ofAssignment({ id, ...answer }: ReturnType<typeof answersIn>[number]) {
  return { ...answer, assignmentId: id }
}
