'use client'

import { describedBy, FieldFrame, type FieldWords } from './field-frame'
import { useField } from './form-context'
import { useTypedBefore } from './typed-before'

export type TextAreaProps = FieldWords & {
  name: string
  defaultValue?: string | null
  required?: boolean
  rows?: number
  maxLength?: number
  placeholder?: string
}

/** Several lines of text; grows with what is written where the browser can. */
export function TextArea(props: TextAreaProps) {
  const { label, hint, optional, issue: ownIssue, defaultValue, name, rows = 4, ...control } = props
  const { id, issue, typed } = useField(name, ownIssue)
  const field = useTypedBefore(id)
  return (
    <FieldFrame {...{ id, label, hint, optional, issue }}>
      <textarea
        {...control}
        aria-describedby={describedBy(id, hint, issue)}
        aria-invalid={issue ? true : undefined}
        className="input input-area"
        defaultValue={typed?.[0] ?? defaultValue ?? ''}
        id={id}
        name={name}
        ref={field}
        rows={rows}
      />
    </FieldFrame>
  )
}
