import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import type { FormState } from '@/components/ui/form-state'
import type { Viewer } from '@/lib/access/viewer'
import type { Command, PlatformRefusal } from '@/lib/platform/command'
import { flashCookie } from '@/lib/platform/flash'
import { viewerOfAction } from '@/lib/platform/gate/viewer'
import type { Outcome } from '@/lib/platform/outcome'
import type { Words } from '@/lib/words/words'
import { forgetInterrupted, leaveForTheDoor, leaveToConfirm } from './interrupted-form'
import { typedIn } from './typed'

/** A refusal's sentence; `about` is what stands in the way, as the command named it. */
type Sentences<Refusal extends string> = Record<Refusal, (about: string[]) => string>

export type Answering<Value, Refusal extends string> = {
  words: Words
  command: Command<Value, Refusal>
  input: unknown
  /** the sentence after success; also shown on the next page when there is one */
  done: (value: Value) => string
  /** what is shown this once in the place of the form; then there is nowhere to go */
  once?: (value: Value) => Record<string, string> | undefined
  /** what the browser gets beside the sentence after success, such as a cookie for the next page */
  handOver?: (value: Value) => Promise<void>
  /** where to go after success; absent: stay on the form's page */
  goTo?: (value: Value) => string
  refusals: Sentences<Refusal>
  /** sentences for the slice's own field issues, beside the common ones */
  issues?: Record<string, string>
  /** what the form calls its fields, for the summary of what is wrong */
  labels: Record<string, string>
  /** the form's name for a field of the command's input, where the two differ */
  fieldOf?: (field: string) => string
  /** what stands beside a refusal: what to look at, and where to answer */
  beside?: (refusal: Refusal, viewer: Viewer) => Promise<Pick<FormState, 'see' | 'issues'>>
  /** values the form must carry when it is sent again, such as the version now in the book */
  corrected?: (refusal: Refusal, about: string[]) => Record<string, string>
}

/**
 * What every action does: viewer → command → form state. A session that ended meanwhile, a field that
 * cannot be taken and a refusal all keep what was typed; success leaves a flash and moves on.
 */
export async function answerForm<Value, Refusal extends string>(
  form: FormData,
  answering: Answering<Value, Refusal>,
): Promise<FormState> {
  const { words } = answering
  const viewer = await viewerOfAction()
  if (!viewer) return signedOut(form, words)
  await forgetInterrupted()
  const outcome = await answering.command(viewer, answering.input, textOf(form, 'formKey'))
  if (outcome.kind === 'refused' && outcome.refusal === 'unconfirmed') await leaveToConfirm(form)
  const answer = { ...stateOf(outcome, answering), ...(await besideOf(outcome, viewer, answering)) }
  if (outcome.kind !== 'done') return kept(form, answer, correctedIn(outcome, answering))
  await answering.handOver?.(outcome.value)
  if (answering.goTo && !answer.once) {
    await leaveFlash(answer.message ?? '')
    redirect(answering.goTo(outcome.value))
  }
  return answer
}

/** A text field of the form, or undefined when it is absent, empty or a file. */
export function textOf(form: FormData, name: string): string | undefined {
  const value = form.get(name)
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

/** What was typed into some fields, by their names. */
export function fieldsOf(
  form: FormData,
  names: readonly string[],
): Record<string, string | undefined> {
  return Object.fromEntries(names.map((name) => [name, textOf(form, name)]))
}

/** What a command's outcome means to the form. */
export function stateOf<Value, Refusal extends string>(
  outcome: Outcome<Value, Refusal | PlatformRefusal>,
  { words, done, once, refusals, issues, labels, fieldOf = unchanged }: Answering<Value, Refusal>,
): FormState {
  if (outcome.kind === 'done') {
    return { status: 'done', message: done(outcome.value), once: once?.(outcome.value) }
  }
  if (outcome.kind === 'invalid') {
    const told = outcome.issues.map(({ field, code }) => ({
      field: fieldOf(field),
      message: sentenceFor(code, words, issues),
      label: labels[fieldOf(field)],
    }))
    return { status: 'invalid', issues: told }
  }
  const all: Sentences<string> = { ...words.refusals, ...refusals }
  const sentence = all[outcome.refusal] ?? all.forbidden
  return { status: 'refused', message: sentence?.(outcome.about ?? []) ?? '' }
}

/** What is to be seen beside a refusal, as far as this viewer may see it. */
export async function besideOf<Value, Refusal extends string>(
  outcome: Outcome<Value, Refusal | PlatformRefusal>,
  viewer: Viewer,
  { beside }: Pick<Answering<Value, Refusal>, 'beside'>,
): Promise<Pick<FormState, 'see' | 'issues'>> {
  if (outcome.kind !== 'refused' || !beside) return {}
  return beside(outcome.refusal as Refusal, viewer)
}

function sentenceFor(code: string, words: Words, own: Record<string, string> = {}): string {
  const sentences: Record<string, string> = { ...words.issues, ...own }
  return sentences[code] ?? words.issues.unclear
}

function unchanged(field: string): string {
  return field
}

function correctedIn<Value, Refusal extends string>(
  outcome: Outcome<Value, Refusal | PlatformRefusal>,
  { corrected }: Answering<Value, Refusal>,
): Record<string, string> {
  if (outcome.kind !== 'refused' || !corrected) return {}
  return corrected(outcome.refusal as Refusal, outcome.about ?? [])
}

/** The session ended meanwhile: said at the form, or at the door to whom no script can say it. */
export async function signedOut(form: FormData, words: Words, key?: string): Promise<FormState> {
  await leaveForTheDoor(form)
  return kept(form, { status: 'refused', message: words.refusals.signed_out(), key })
}

/** What was typed goes back with the answer. */
export function kept(
  form: FormData,
  state: FormState,
  corrected: Record<string, string> = {},
): FormState {
  return { ...state, values: { ...typedIn(form), ...corrected } }
}

async function leaveFlash(message: string): Promise<void> {
  const jar = await cookies()
  jar.set(flashCookie(message))
}
