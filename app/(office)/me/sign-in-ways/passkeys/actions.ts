'use server'

import { cookies } from 'next/headers'
import { answerForm, textOf } from '@/app/forms/answer-form'
import type { FormState } from '@/components/ui/form-state'
import { addPasskey } from '@/lib/access/commands/add-passkey'
import { removePasskey } from '@/lib/access/commands/remove-passkey'
import { CHALLENGE_COOKIE } from '@/lib/platform/gate/passkey-challenge'
import { readWords } from '@/lib/platform/locale'

export async function addOwnPasskey(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const challenge = (await cookies()).get(CHALLENGE_COOKIE)?.value
  return answerForm(form, {
    words,
    command: addPasskey,
    input: { name: textOf(form, 'name'), answer: textOf(form, 'answer'), challenge },
    done: () => words.factors.passkeys.added,
    goTo: () => '/me/sign-in-ways',
    refusals: words.factors.refusals,
    labels: { name: words.factors.passkeys.name },
  })
}

export async function removeOwnPasskey(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  return answerForm(form, {
    words,
    command: removePasskey,
    input: { passkeyId: textOf(form, 'passkeyId') },
    done: () => words.factors.passkeys.removed,
    goTo: () => '/me/sign-in-ways',
    refusals: words.factors.refusals,
    labels: {},
  })
}
