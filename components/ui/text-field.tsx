'use client'

import type { HTMLInputAutoCompleteAttribute } from 'react'
import { describedBy, FieldFrame, type FieldWords } from './field-frame'
import { useField } from './form-context'

export type TextFieldProps = FieldWords & {
  name: string
  defaultValue?: string | null
  required?: boolean
  type?: 'text' | 'search' | 'email' | 'tel' | 'password' | 'url'
  inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'search'
  autoComplete?: HTMLInputAutoCompleteAttribute
  autoCapitalize?: 'none' | 'words' | 'sentences'
  placeholder?: string
  maxLength?: number
  readOnly?: boolean
  disabled?: boolean
  /** For years, codes and other short answers. */
  short?: boolean
  spellCheck?: boolean
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { label, hint, optional, issue: ownIssue, defaultValue, short, name, ...control } = props
  const { id, issue, typed } = useField(name, ownIssue)
  return (
    <FieldFrame {...{ id, label, hint, optional, issue }}>
      <input
        type="text"
        {...control}
        aria-describedby={describedBy(id, hint, issue)}
        aria-invalid={issue ? true : undefined}
        className={short ? 'input input-short' : 'input'}
        defaultValue={typed?.[0] ?? defaultValue ?? ''}
        id={id}
        name={name}
      />
    </FieldFrame>
  )
}
