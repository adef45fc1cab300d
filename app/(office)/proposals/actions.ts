'use server'

import { answerForm, textOf } from '@/app/forms/answer-form'
import { answersIn, codesIn, namesOf } from '@/app/forms/answers'
import type { FormState } from '@/components/ui/form-state'
import { decideProposals } from '@/lib/children/commands/decide-proposals'
import { verifyProposal } from '@/lib/children/commands/verify-proposal'
import { readWords } from '@/lib/platform/locale'
import { formatNumber } from '@/lib/words/format'

/** A school's or a village's word. */
export async function verify(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.proposals
  return answerForm(form, {
    words,
    command: verifyProposal,
    input: { proposalId: textOf(form, 'proposalId'), note: textOf(form, 'note') },
    done: () => w.verified,
    goTo: () => '/proposals',
    refusals: w.refusals,
    issues: w.issues,
    labels: { note: w.note },
  })
}

/** The commune's word about one proposal, from its own page. */
export async function decide(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.proposals
  const outcome = textOf(form, 'outcome')
  const decision = {
    ...{ proposalId: textOf(form, 'proposalId'), outcome, reason: textOf(form, 'reason') },
    ...{ category: textOf(form, 'category'), especiallyDifficult: form.has('especiallyDifficult') },
    apart: namesOf(form, 'double.').filter((id) => textOf(form, `double.${id}`) === 'another'),
  }
  return answerForm(form, {
    words,
    command: decideProposals,
    input: { decisions: [decision] },
    done: ({ accepted }) =>
      w.decided[accepted > 0 ? 'accepted' : outcome === 'returned' ? 'returned' : 'refused'],
    goTo: () => '/proposals',
    refusals: w.refusals,
    issues: w.issues,
    labels: { reason: w.reason, category: w.category },
    fieldOf: (field) =>
      field.startsWith('reason.') ? 'reason' : (field.split('.').at(-1) ?? field),
  })
}

/** The commune's word about several at once, from the inbox. */
export async function decideSeveral(_before: FormState, form: FormData): Promise<FormState> {
  const { locale, words } = await readWords()
  const w = words.proposals
  return answerForm(form, {
    words,
    command: decideProposals,
    input: { decisions: answersIn(form).map(({ id, ...said }) => ({ ...said, proposalId: id })) },
    done: ({ count, accepted }) =>
      w.decidedCount(formatNumber(accepted, locale), formatNumber(count - accepted, locale)),
    goTo: () => '/proposals',
    refusals: w.refusals,
    issues: w.issues,
    labels: codesIn(form),
  })
}
