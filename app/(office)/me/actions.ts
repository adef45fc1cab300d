'use server'

import { headers } from 'next/headers'
import { answerForm, textOf } from '@/app/forms/answer-form'
import type { FormState } from '@/components/ui/form-state'
import { changePassword } from '@/lib/access/commands/change-password'
import { delegateRole } from '@/lib/access/commands/delegate-role'
import { endDelegation } from '@/lib/access/commands/end-delegation'
import { endOwnSession } from '@/lib/access/commands/end-own-session'
import { endOwnEverySession } from '@/lib/access/commands/end-own-sessions'
import { clientAddress } from '@/lib/platform/gate/client-address'
import { readWords } from '@/lib/platform/locale'

export async function takeNewPassword(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const { activate, me, refusals } = words.logins
  return answerForm(form, {
    words,
    command: changePassword,
    input: {
      password: textOf(form, 'currentPassword'),
      newPassword: textOf(form, 'newPassword'),
      newPasswordAgain: textOf(form, 'newPasswordAgain'),
      address: clientAddress(await headers()),
    },
    done: ({ sessions }) => me.changed(sessions),
    refusals,
    labels: {
      currentPassword: me.current,
      newPassword: activate.password,
      newPasswordAgain: activate.again,
    },
    fieldOf: (field) => (field === 'password' ? 'currentPassword' : field),
  })
}

export async function closeOwnSession(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const { me, refusals } = words.logins
  return answerForm(form, {
    words,
    command: endOwnSession,
    input: { sessionId: textOf(form, 'sessionId') },
    done: () => me.endedOne,
    goTo: () => '/me',
    refusals,
    labels: {},
  })
}

export async function closeOwnSessions(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  return answerForm(form, {
    words,
    command: endOwnEverySession,
    input: {},
    done: () => words.logins.me.endedAll,
    goTo: () => '/sign-in?to=%2Fhome',
    refusals: {},
    labels: {},
  })
}

export async function lendRole(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.logins.delegation
  return answerForm(form, {
    words,
    command: delegateRole,
    input: Object.fromEntries(
      ['personId', 'role', 'from', 'until'].map((name) => [name, textOf(form, name)]),
    ),
    done: ({ borrower }) => w.done(borrower),
    goTo: () => '/me',
    refusals: words.logins.refusals,
    issues: words.logins.issues,
    labels: { personId: w.person, role: w.role, from: w.from, until: w.until },
  })
}

export async function takeRoleBack(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const w = words.logins.delegation
  return answerForm(form, {
    words,
    command: endDelegation,
    input: { membershipId: textOf(form, 'membershipId') },
    done: () => w.ended,
    goTo: () => '/me',
    refusals: words.logins.refusals,
    labels: {},
  })
}
