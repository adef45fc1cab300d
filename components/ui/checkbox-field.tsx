'use client'

import { FieldNotes, type FieldWords } from './field-frame'
import { useField } from './form-context'

export type CheckboxFieldProps = FieldWords & {
  name: string
  value?: string
  defaultChecked?: boolean
  required?: boolean
}

/** One box to tick; the whole line is its target. Several with one name and different values post a list. */
export function CheckboxField(props: CheckboxFieldProps) {
  const { name, value = 'on', label, hint, optional } = props
  const { id, issue, typed, wasSent } = useField(name, props.issue)
  const ownId = value === 'on' ? id : `${id}-${value}`
  const notes = [hint && `${ownId}-hint`, issue && `${ownId}-issue`].filter(Boolean).join(' ')
  return (
    <div className="field">
      <label className="choice">
        <input
          aria-describedby={notes || undefined}
          aria-invalid={issue ? true : undefined}
          defaultChecked={wasSent ? (typed?.includes(value) ?? false) : props.defaultChecked}
          id={ownId}
          name={name}
          required={props.required}
          type="checkbox"
          value={value}
        />
        <span className="choice-text">
          <span>
            {label}
            {optional && <span className="field-optional"> ({optional})</span>}
          </span>
        </span>
      </label>
      <FieldNotes hint={hint} id={ownId} issue={issue} />
    </div>
  )
}
