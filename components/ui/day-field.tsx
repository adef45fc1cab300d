'use client'

import { describedBy, FieldFrame, type FieldWords } from './field-frame'
import { useField } from './form-context'

export type DayFieldProps = FieldWords & {
  name: string
  /** `YYYY-MM-DD`; shown as dd/MM/yyyy. */
  defaultValue?: string | null
  required?: boolean
  autoComplete?: 'off' | 'bday'
}

/**
 * A day, written as the office writes it: 05/09/2026. Not `<input type="date">`: that shows
 * month/day/year on a Windows set to English and makes a birth year a hundred taps away on old
 * phones. What is posted is the text; read it with `parseDay` (it takes 5/9/2026, 05092026 and
 * the ISO form too).
 */
export function DayField(props: DayFieldProps) {
  const { label, hint, optional, name } = props
  const { id, issue, typed } = useField(name, props.issue)
  return (
    <FieldFrame {...{ id, label, hint, optional, issue }}>
      <input
        aria-describedby={describedBy(id, hint, issue)}
        aria-invalid={issue ? true : undefined}
        autoComplete={props.autoComplete ?? 'off'}
        className="input input-short input-figures"
        defaultValue={typed?.[0] ?? asWritten(props.defaultValue)}
        id={id}
        // Some keyboards for "numeric" have no slash; digits alone are read as well.
        inputMode="numeric"
        maxLength={10}
        name={name}
        required={props.required}
        type="text"
      />
    </FieldFrame>
  )
}

function asWritten(iso: string | null | undefined): string {
  const [year, month, day] = iso?.split('-') ?? []
  return year && month && day ? `${day}/${month}/${year}` : (iso ?? '')
}
