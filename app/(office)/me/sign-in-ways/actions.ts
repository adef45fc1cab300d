'use server'

import { headers } from 'next/headers'
import { answerForm, textOf } from '@/app/forms/answer-form'
import { handFreshCodes } from '@/app/forms/fresh-codes'
import type { FormState } from '@/components/ui/form-state'
import { renewRecoveryCodes } from '@/lib/access/commands/renew-recovery-codes'
import { setUpOwnApp } from '@/lib/access/commands/set-up-app'
import { switchOffApp } from '@/lib/access/commands/switch-off-app'
import { clientAddress } from '@/lib/platform/gate/client-address'
import { readWords } from '@/lib/platform/locale'

export async function setUp(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  return answerForm(form, {
    words,
    command: setUpOwnApp,
    input: { oneTimePassword: textOf(form, 'oneTimePassword') },
    done: () => words.factors.appOn,
    handOver: handFreshCodes,
    goTo: () => '/me/sign-in-ways/codes',
    refusals: words.factors.refusals,
    labels: { oneTimePassword: words.factors.code },
  })
}

export async function renew(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  return answerForm(form, {
    words,
    command: renewRecoveryCodes,
    input: await passwordIn(form),
    done: () => words.factors.codesRenewed,
    handOver: handFreshCodes,
    goTo: () => '/me/sign-in-ways/codes',
    refusals: words.factors.refusals,
    labels: { password: words.factors.password },
  })
}

export async function switchOff(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  return answerForm(form, {
    words,
    command: switchOffApp,
    input: await passwordIn(form),
    done: () => words.factors.appOff,
    goTo: () => '/me/sign-in-ways',
    refusals: words.factors.refusals,
    labels: { password: words.factors.password },
  })
}

async function passwordIn(form: FormData) {
  return { password: textOf(form, 'password'), address: clientAddress(await headers()) }
}
