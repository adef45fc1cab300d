import type { FormState } from '@/components/ui/form-state'
import { viewerOfAction } from '@/lib/platform/gate/viewer'
import type { Words } from '@/lib/words/words'
import { kept, signedOut, stateOf, textOf, type Answering } from './answer-form'
import { forgetInterrupted } from './interrupted-form'

type Checking<Value, Refusal extends string> = Omit<Answering<Value, Refusal>, 'done' | 'goTo'> & {
  /** what was understood, line by line */
  review: (value: Value) => { label: string; value: string }[]
  /** what the command filled in by itself, as form fields */
  filled?: (value: Value) => Record<string, string>
}

/**
 * Reads a form back before it is recorded. The next sending carries exactly what was shown, under the
 * key the form began with; nothing here counts as that sending.
 */
export async function checkForm<Value, Refusal extends string>(
  form: FormData,
  checking: Checking<Value, Refusal>,
): Promise<FormState> {
  const { words, command, input, review, filled } = checking
  const key = textOf(form, 'formKey')
  const viewer = await viewerOfAction()
  if (!viewer) return signedOut(form, words, key)
  await forgetInterrupted()
  const outcome = await command(viewer, input)
  if (outcome.kind !== 'done') {
    return kept(form, { ...stateOf(outcome, { ...checking, done: () => '' }), key })
  }
  const typed = kept(form, { status: 'idle', key, review: review(outcome.value) })
  return { ...typed, values: { ...typed.values, ...filled?.(outcome.value) } }
}

/** Back to the fields, with everything as it was. */
export async function editAgain(form: FormData, words: Words): Promise<FormState> {
  const key = textOf(form, 'formKey')
  if (!(await viewerOfAction())) return signedOut(form, words, key)
  return kept(form, { status: 'idle', key })
}
