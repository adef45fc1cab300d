'use server'

import { answerForm } from '@/app/forms/answer-form'
import type { FormState } from '@/components/ui/form-state'
import { unlinkProvider } from '@/lib/access/commands/unlink-provider'
import { signInProvider } from '@/lib/platform/gate/provider'
import { readWords } from '@/lib/platform/locale'

export async function unlinkOwn(_before: FormState, form: FormData): Promise<FormState> {
  const { words } = await readWords()
  const name = signInProvider()?.label ?? ''
  return answerForm(form, {
    words,
    command: unlinkProvider,
    input: {},
    done: () => words.provider.own.unlinked(name),
    goTo: () => '/me/sign-in-ways',
    refusals: words.provider.refusals,
    labels: {},
  })
}
