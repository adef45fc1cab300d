'use server'

import { answerForm, textOf } from '@/app/forms/answer-form'
import type { FormState } from '@/components/ui/form-state'
import { delegateRoleOf } from '@/lib/access/commands/delegate-role-of'
import { disableAccount } from '@/lib/access/commands/disable-account'
import { enableAccount } from '@/lib/access/commands/enable-account'
import { endRole } from '@/lib/access/commands/end-role'
import { endSessions } from '@/lib/access/commands/end-sessions'
import { giveRole } from '@/lib/access/commands/give-role'
import { invitePerson } from '@/lib/access/commands/invite-person'
import { renewCode } from '@/lib/access/commands/renew-code'
import { readWords } from '@/lib/platform/locale'
import type { Words } from '@/lib/words/words'
import { slipOf } from './slip-of'

export async function addRole(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const { refusals, roleGiven, roles } = words.accounts
  return answerForm(form, {
    words,
    command: giveRole,
    input: textsOf(form, ['personId', ...ROLE_FIELDS]),
    done: ({ role }) => roleGiven(roles[role]),
    goTo: ({ personId }) => `/accounts/${personId}`,
    refusals,
    issues: words.logins.issues,
    labels: roleLabels(words),
  })
}

export async function closeRole(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const { refusals, roleEnded, roles } = words.accounts
  const { ended } = words.logins.delegation
  const openedAt = textOf(form, 'personId')
  return answerForm(form, {
    words,
    command: endRole,
    input: { membershipId: textOf(form, 'membershipId') },
    done: ({ role, lenderId }) => (lenderId === null ? roleEnded(roles[role]) : ended),
    // A lent role is ended on the lender's page as well as on the borrower's.
    goTo: ({ personId, lenderId }) => `/accounts/${lenderId === openedAt ? lenderId : personId}`,
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

export async function invite(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.logins
  const { username } = words.accounts
  return answerForm(form, {
    words,
    command: invitePerson,
    input: textsOf(form, ['fullName', 'jobTitle', 'phone', 'username', ...ROLE_FIELDS]),
    done: ({ slip }) => (slip ? w.invited(slip.show().fullName) : w.slipGone),
    once: slipOf,
    refusals: words.accounts.refusals,
    issues: w.issues,
    labels: {
      ...{ fullName: w.fullName, jobTitle: w.jobTitle, phone: w.phone, username },
      ...roleLabels(words),
    },
    corrected: (refusal, [free]): Record<string, string> =>
      refusal === 'username_taken' && free ? { username: free } : {},
  })
}

export async function renew(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.logins
  return answerForm(form, {
    words,
    command: renewCode,
    input: textsOf(form, ['personId']),
    done: ({ slip }) => (slip ? w.codeGiven(slip.show().fullName) : w.slipGone),
    once: slipOf,
    refusals: words.accounts.refusals,
    labels: {},
  })
}

export async function disable(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  return answerForm(form, {
    words,
    command: disableAccount,
    input: textsOf(form, ['personId', 'reason']),
    done: () => words.logins.closed,
    goTo: ({ personId }) => `/accounts/${personId}`,
    refusals: words.accounts.refusals,
    labels: { reason: words.logins.reason },
  })
}

export async function enable(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  return answerForm(form, {
    words,
    command: enableAccount,
    input: textsOf(form, ['personId', 'reason']),
    done: () => words.logins.opened,
    goTo: ({ personId }) => `/accounts/${personId}`,
    refusals: words.accounts.refusals,
    labels: { reason: words.logins.reason },
  })
}

export async function lendRoleOf(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.logins.delegation
  return answerForm(form, {
    words,
    command: delegateRoleOf,
    input: textsOf(form, ['lenderId', 'personId', 'role', 'from', 'until']),
    done: ({ borrower }) => w.done(borrower),
    goTo: ({ lenderId }) => `/accounts/${lenderId}`,
    refusals: words.logins.refusals,
    issues: words.logins.issues,
    labels: { personId: w.person, role: w.role, from: w.from, until: w.until },
  })
}

const ROLE_FIELDS = ['choice', 'from', 'until']

function roleLabels({ accounts, logins }: Words): Record<string, string> {
  return { choice: accounts.choice, from: logins.from, until: logins.until }
}

function textsOf(form: FormData, names: string[]): Record<string, string | undefined> {
  return Object.fromEntries(names.map((name) => [name, textOf(form, name)]))
}
