'use client'

import { unstable_rethrow, usePathname } from 'next/navigation'
import { startTransition, useActionState, useContext, useEffect, useRef, useState } from 'react'
import type { ReactNode, SubmitEvent } from 'react'
import { FormAnswer } from './form-answer'
import { FormContext } from './form-context'
import { DeskContext } from './form-desk'
import { idle, type FormState } from './form-state'
import { SubmitButton } from './submit-button'

/** The sentences every form needs; `words.shell.form` has them. */
export type FormWords = {
  /** Title of the error summary. */
  summary: string
  /** The connection was lost; what was typed is still here. */
  lost: string
  /** What came back was no answer of the product: the way to it is closed, as after signing out elsewhere. */
  refused: string
  /** The program failed; the reference number follows. */
  failed: string
}

export type ActionFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  words: FormWords
  /** Idempotency key, fresh for every drawing of the page; posted as `formKey`. */
  formKey?: string
  children?: ReactNode
  fields?: ReactNode
  /** Leave out to put your own SubmitButtons among the children (several outcomes: `name="decision"`). */
  submitLabel?: string
  submitTone?: 'primary' | 'secondary' | 'danger'
  /** Drawn in the place of the fields once the answer carries something that is shown only now. */
  once?: ReactNode
  /** Beside the submit button: a cancel link, a second SubmitButton. */
  actions?: ReactNode
  /** `reset` empties the form after `done`, for "record another one". */
  afterDone?: 'keep' | 'reset'
  /** Two forms with equal field names on one page need different prefixes. */
  idPrefix?: string
  id?: string
  /** `off`: the browser keeps nothing of what is typed, neither for other forms nor for its next start. */
  autoComplete?: 'off'
}

/**
 * A form around a server action.
 *
 * Fields stay where the page drew them and read their error and what was typed from FormContext
 * (`useField`), so a server page composes `<ActionForm><TextField name=… /></ActionForm>` and
 * never sees the state.
 *
 * Without script (or before it arrives) the browser posts the form and the server draws the same
 * state into the same fields. With script the form is sent from `onSubmit`, not from React's form
 * action: React 19 empties uncontrolled fields after an action, and nothing typed may be lost, a
 * chosen file included. A failed fetch becomes a sentence and leaves the form as it was.
 */
export function ActionForm(props: ActionFormProps) {
  const { action, words, idPrefix = 'f', afterDone = 'keep' } = props
  const [sender, setSender] = useState('')
  const desk = useContext(DeskContext)
  const here = usePathname()
  const before = desk?.interrupted
  const isBack = before?.idPrefix === idPrefix && before.pathname === here
  const sending = useRef(false)
  const form = useRef<HTMLFormElement>(null)
  const answer = useRef<HTMLDivElement>(null)

  async function send(before: FormState, data: FormData): Promise<FormState> {
    try {
      return await action(before, data)
    } catch (error) {
      unstable_rethrow(error)
      // What was typed and what is being checked stay as they were.
      return { ...before, status: 'refused', message: sentenceFor(error, words), issues: undefined }
    } finally {
      sending.current = false
    }
  }

  // The server needs the action itself to draw a form that posts without script.
  const [state, dispatch, pending] = useActionState(
    typeof window === 'undefined' ? action : send,
    isBack ? { ...idle, message: before.message, values: before.values } : idle,
  )

  function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    if (sending.current) return
    sending.current = true
    const data = new FormData(event.currentTarget)
    const { submitter } = event.nativeEvent
    const named = submitter instanceof HTMLButtonElement && submitter.name ? submitter : null
    if (named) data.append(named.name, named.value)
    setSender(named ? `${named.name}=${named.value}` : '')
    startTransition(() => dispatch(data))
  }

  // The page opens at its top, and the form may be far below: whoever comes back goes on there.
  useEffect(() => {
    if (isBack) answer.current?.focus()
  }, [isBack])

  useEffect(() => {
    if (state.status === 'idle') return
    if (state.status === 'done' && afterDone === 'reset') form.current?.reset()
    answer.current?.focus()
  }, [state, afterDone])

  return (
    <form
      action={dispatch}
      autoComplete={props.autoComplete}
      className="form"
      id={props.id}
      noValidate
      onSubmit={onSubmit}
      ref={form}
    >
      {props.formKey && <input name="formKey" type="hidden" value={state.key ?? props.formKey} />}
      {desk && <input name="drawnFor" type="hidden" value={`${desk.drawnFor} ${idPrefix}`} />}
      <FormAnswer idPrefix={idPrefix} ref={answer} state={state} summary={words.summary} />
      <FormContext value={{ idPrefix, state, pending, sender }}>
        {state.once ? props.once : <Fields {...props} />}
      </FormContext>
    </form>
  )
}

function Fields({ fields, children, submitLabel, submitTone, actions }: ActionFormProps) {
  return (
    <>
      {fields}
      {children}
      {(submitLabel || actions) && (
        <div className="form-foot">
          {submitLabel && <SubmitButton tone={submitTone}>{submitLabel}</SubmitButton>}
          {actions}
        </div>
      )}
    </>
  )
}

/** A failed fetch is a TypeError, a stream cut off says so; anything else failed on the server. */
function sentenceFor(error: unknown, words: FormWords): string {
  if (!navigator.onLine || error instanceof TypeError) return words.lost
  // React's word for an answer that is not one of an action: the front door sends strangers away unread.
  if (error instanceof Error && error.message.includes('unexpected response')) return words.refused
  const digest = error instanceof Error && 'digest' in error ? error.digest : undefined
  return typeof digest === 'string' ? `${words.failed} ${digest}` : words.lost
}
