'use server'

import { answerForm, textOf } from '@/app/forms/answer-form'
import type { FormState } from '@/components/ui/form-state'
import { endRole } from '@/lib/access/commands/end-role'
import { endSessions } from '@/lib/access/commands/end-sessions'
import { giveRole } from '@/lib/access/commands/give-role'
import { readWords } from '@/lib/platform/locale'

export async function addRole(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const { refusals, roleGiven, roles } = words.accounts
  return answerForm(form, {
    words,
    command: giveRole,
    input: { personId: textOf(form, 'personId'), choice: textOf(form, 'choice') },
    done: ({ role }) => roleGiven(roles[role]),
    goTo: ({ personId }) => `/accounts/${personId}`,
    refusals,
    labels: { choice: words.accounts.choice },
  })
}

export async function closeRole(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const { refusals, roleEnded, roles } = words.accounts
  return answerForm(form, {
    words,
    command: endRole,
    input: { membershipId: textOf(form, 'membershipId') },
    done: ({ role }) => roleEnded(roles[role]),
    goTo: ({ personId }) => `/accounts/${personId}`,
    refusals,
    labels: {},
  })
}

export async function closeSessions(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const { refusals, sessionsEnded } = words.accounts
  const personId = textOf(form, 'personId')
  return answerForm(form, {
    words,
    command: endSessions,
    input: { personId },
    done: ({ sessions }) => sessionsEnded(sessions),
    goTo: () => `/accounts/${personId}`,
    refusals,
    labels: {},
  })
}
