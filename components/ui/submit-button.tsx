'use client'

import { useContext, type ReactNode } from 'react'
import { useFormStatus } from 'react-dom'
import { buttonClass, type ButtonLook } from './button-look'
import { FormContext } from './form-context'

export type SubmitButtonProps = ButtonLook & {
  children: ReactNode
  /** Posted with the form when this button sends it. */
  name?: string
  value?: string
  /** Shown while sending; the label stays when left out. */
  busyLabel?: string
  formId?: string
}

/**
 * Sends the form around it once: further presses are ignored until the answer is here. It stays
 * focusable while busy, so that a keyboard does not fall off the page.
 */
export function SubmitButton(props: SubmitButtonProps) {
  const { children, name, value, busyLabel, formId, tone = 'primary', size, wide } = props
  const frame = useContext(FormContext)
  const status = useFormStatus()
  const pending = frame.pending || status.pending
  const isBusy = pending && frame.sender === (name ? `${name}=${value}` : '')
  return (
    <button
      aria-disabled={pending || undefined}
      className={`${buttonClass({ tone, size, wide })}${isBusy ? ' button-busy' : ''}`}
      form={formId}
      name={name}
      onClick={(event) => {
        if (pending) event.preventDefault()
      }}
      type="submit"
      value={value}
    >
      {(isBusy && busyLabel) || children}
    </button>
  )
}
