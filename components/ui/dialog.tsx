'use client'

import { useContext, useEffect, useRef, type ReactNode } from 'react'
import { buttonClass, type ButtonLook } from './button-look'
import { FormContext } from './form-context'

export type DialogProps = ButtonLook & {
  /** Unique on the page; also the address of the dialog when there is no script. */
  id: string
  trigger: ReactNode
  title: string
  closeLabel: string
  children: ReactNode
}

/**
 * A question in front of the page, in the browser's own dialog: it keeps the focus, Esc closes it.
 * Once the form around it is answered it gives the page free: what is wrong stands in the form.
 * Without script the trigger is a link to the dialog, which then opens as the target of the link.
 */
export function Dialog({ id, trigger, title, closeLabel, children, ...look }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const { state } = useContext(FormContext)
  const open = () => dialog.current?.showModal()
  useEffect(() => {
    if (state && state.status !== 'idle') dialog.current?.close()
  }, [state])
  return (
    <>
      <a
        aria-haspopup="dialog"
        className={buttonClass(look)}
        href={`#${id}`}
        onClick={(event) => {
          event.preventDefault()
          open()
        }}
        onKeyDown={(event) => {
          if (event.key !== ' ') return
          event.preventDefault()
          open()
        }}
        role="button"
      >
        {trigger}
      </a>
      <dialog
        aria-labelledby={`${id}-title`}
        className="dialog"
        id={id}
        onClick={(event) => {
          if (event.target === event.currentTarget) event.currentTarget.close()
        }}
        ref={dialog}
      >
        <div className="dialog-head">
          <h2 id={`${id}-title`}>{title}</h2>
          <a
            aria-label={closeLabel}
            className="dialog-close"
            href="#"
            onClick={(event) => {
              event.preventDefault()
              dialog.current?.close()
            }}
            role="button"
          >
            <svg
              aria-hidden="true"
              fill="none"
              height="20"
              stroke="currentColor"
              strokeWidth="2"
              viewBox="0 0 18 18"
              width="20"
            >
              <path d="m4 4 10 10M14 4 4 14" strokeLinecap="round" />
            </svg>
          </a>
        </div>
        {children}
      </dialog>
    </>
  )
}
