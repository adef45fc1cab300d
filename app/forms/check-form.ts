import type { FormState } from '@/components/ui/form-state'
import { viewerOfAction } from '@/lib/platform/gate/viewer'
import { kept, stateOf, textOf, type Answering } from './answer-form'

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
  if (!viewer) return kept(form, { status: 'refused', message: words.refusals.signed_out(), key })
  const outcome = await command(viewer, input)
  if (outcome.kind !== 'done') {
    return kept(form, { ...stateOf(outcome, { ...checking, done: () => '' }), key })
  }
  const typed = kept(form, { status: 'idle', key, review: review(outcome.value) })
  return { ...typed, values: { ...typed.values, ...filled?.(outcome.value) } }
}

/** Back to the fields, with everything as it was. */
export function editAgain(form: FormData): FormState {
  return kept(form, { status: 'idle', key: textOf(form, 'formKey') })
}
