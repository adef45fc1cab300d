'use client'

import { describedBy, FieldNotes, type FieldWords } from './field-frame'
import { useField } from './form-context'
import type { Choice } from './radio-group'

export type CheckboxGroupProps = FieldWords & {
  name: string
  choices: Choice[]
  /** ticked until somebody unticks them */
  defaultValues?: readonly string[]
}

/** Any number of a few answers, all in sight; they are posted under one name. */
export function CheckboxGroup(props: CheckboxGroupProps) {
  const { name, label, hint, optional, choices, defaultValues = [] } = props
  const { id, issue, typed } = useField(name, props.issue)
  return (
    <fieldset className="fieldset field">
      <legend className="field-label">
        {label}
        {optional && <span className="field-optional"> ({optional})</span>}
      </legend>
      <FieldNotes hint={hint} id={id} issue={issue} />
      <div className="choices">
        {choices.map((choice, index) => (
          <label className="choice" key={choice.value}>
            <input
              aria-describedby={index === 0 ? describedBy(id, hint, issue) : undefined}
              aria-invalid={issue ? true : undefined}
              defaultChecked={(typed ?? defaultValues).includes(choice.value)}
              // The error summary's link lands on the first answer.
              id={index === 0 ? id : `${id}-${choice.value}`}
              name={name}
              type="checkbox"
              value={choice.value}
            />
            <span className="choice-text">
              {choice.label}
              {choice.hint && <span className="field-hint">{choice.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
