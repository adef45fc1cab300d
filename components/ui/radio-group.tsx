'use client'

import { describedBy, FieldNotes, type FieldWords } from './field-frame'
import { useField } from './form-context'

export type Choice = { value: string; label: string; hint?: string }

export type RadioGroupProps = FieldWords & {
  name: string
  choices: Choice[]
  defaultValue?: string | null
  required?: boolean
}

/** One of a few answers, all in sight. */
export function RadioGroup(props: RadioGroupProps) {
  const { name, label, hint, optional, choices, required } = props
  const { id, issue, typed } = useField(name, props.issue)
  const chosen = typed?.[0] ?? props.defaultValue
  return (
    <fieldset aria-describedby={describedBy(id, hint, issue)} className="fieldset field">
      <legend className="field-label">
        {label}
        {optional && <span className="field-optional"> ({optional})</span>}
      </legend>
      <FieldNotes hint={hint} id={id} issue={issue} />
      <div className="choices">
        {choices.map((choice, index) => (
          <label className="choice" key={choice.value}>
            <input
              defaultChecked={choice.value === chosen}
              // The error summary's link lands on the first answer.
              id={index === 0 ? id : `${id}-${choice.value}`}
              name={name}
              required={required}
              type="radio"
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
