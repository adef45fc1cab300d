'use client'

import { describedBy, FieldFrame, type FieldWords } from './field-frame'
import { useField } from './form-context'

export type FileFieldProps = FieldWords & {
  name: string
  /** As the browser wants it: ".xlsx,.xls,.csv" or "image/*". The server checks the content itself. */
  accept?: string
  multiple?: boolean
  required?: boolean
}

/** A file or several. */
export function FileField(props: FileFieldProps) {
  const { label, hint, optional, issue: ownIssue, name, ...control } = props
  const { id, issue } = useField(name, ownIssue)
  return (
    <FieldFrame {...{ id, label, hint, optional, issue }}>
      <input
        {...control}
        aria-describedby={describedBy(id, hint, issue)}
        aria-invalid={issue ? true : undefined}
        className="input input-file"
        id={id}
        name={name}
        type="file"
      />
    </FieldFrame>
  )
}
