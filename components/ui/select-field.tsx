'use client'

import { describedBy, FieldFrame, type FieldWords } from './field-frame'
import { useField } from './form-context'

export type Option = { value: string; label: string; group?: string; disabled?: boolean }

export type SelectFieldProps = FieldWords & {
  name: string
  options: Option[]
  defaultValue?: string | null
  /** The first, empty choice: "Chọn thôn". Leave out when there is always an answer. */
  emptyLabel?: string
  required?: boolean
  short?: boolean
}

/** One of several answers, in the device's own list. Options that share a `group` stand together. */
export function SelectField(props: SelectFieldProps) {
  const { label, hint, optional, issue: ownIssue, name, options, emptyLabel } = props
  const { id, issue, typed } = useField(name, ownIssue)
  const groups = [...new Set(options.map((option) => option.group ?? ''))]
  return (
    <FieldFrame {...{ id, label, hint, optional, issue }}>
      <select
        aria-describedby={describedBy(id, hint, issue)}
        aria-invalid={issue ? true : undefined}
        className={props.short ? 'input input-short' : 'input'}
        defaultValue={typed?.[0] ?? props.defaultValue ?? ''}
        id={id}
        name={name}
        required={props.required}
      >
        {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
        {groups.map((group) => {
          const members = options.filter((option) => (option.group ?? '') === group).map(toOption)
          return group ? (
            <optgroup key={group} label={group}>
              {members}
            </optgroup>
          ) : (
            members
          )
        })}
      </select>
    </FieldFrame>
  )
}

function toOption({ value, label, disabled }: Option) {
  return (
    <option disabled={disabled} key={value} value={value}>
      {label}
    </option>
  )
}
